import ArgumentParser
import Foundation

/// Processes several files in parallel and prints the results in the order of the arguments.
struct FileBatch: ParsableArguments {
  @Option(help: "Number of files to process in parallel. (default: the number of cores)")
  var jobs: Int?

  init() {}

  /// The number of files that are processed in parallel.
  var count: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  mutating func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs \(jobs): the number must be at least 1") }
  }

  /// Prints the results of all readable files, then fails for the others, so one bad file does not stop the rest.
  ///
  /// - Parameters:
  ///   - paths: The files.
  ///   - form: The text around and between the results.
  ///   - piece: Makes the output for a file; called on several threads.
  /// - Throws: `Failure` with a line for every file that cannot be read, after all others are printed.
  func print(_ paths: [String], as form: ListForm, piece: @escaping @Sendable (String) throws -> Data) throws {
    guard paths.count(where: { $0 == "-" }) < 2 else {
      throw Failure("-: standard input can be read only once; name it only once")
    }
    var problems: [String] = []
    var isFirst = true
    try OrderedWork.run(
      paths, jobs: count,
      work: { path in Result { try piece(path) } },
      deliver: { result in
        switch result {
        case .success(let piece):
          try Output.write(isFirst ? form.opening + piece : form.separator + piece)
          isFirst = false
        case .failure(let failure as Failure): problems += failure.problems
        case .failure(let error): throw error
        }
      })
    try Output.write(isFirst ? form.empty : form.closing)
    if !problems.isEmpty { throw Failure(problems) }
  }
}

/// The text around and between the items of a list, which is printed item by item.
struct ListForm: Sendable {
  var opening = Data()
  var separator = Data()
  var closing = Data()
  /// The output for a list without items.
  var empty = Data()

  init(opening: Data = Data(), separator: Data = Data(), closing: Data = Data(), empty: Data = Data()) {
    self.opening = opening
    self.separator = separator
    self.closing = closing
    self.empty = empty
  }
}
