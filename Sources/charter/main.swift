import CharterCommandLine
import Foundation

exit(CharterProgram.run(Array(CommandLine.arguments.dropFirst())))
