import ArgumentParser
import Foundation

/// Several files, worked on at once and printed in the order they were named.
struct FileBatch: ParsableArguments {
  @Option(help: "Number of files to process in parallel. (default: the number of cores)")
  var jobs: Int?

  init() {}

  /// How many files to work on at once.
  var count: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  mutating func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs \(jobs): the number must be at least 1") }
  }

  /// Prints what can be read and then fails for what cannot, so that one bad file among thousands loses nothing else.
  ///
  /// - Parameters:
  ///   - paths: the files.
  ///   - form: what stands around and between the pieces.
  ///   - piece: what is printed of a file; called on several threads.
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

/// What is printed around and between the pieces of a list, so that it need not be whole before it is printed.
struct ListForm: Sendable {
  var opening = Data()
  var separator = Data()
  var closing = Data()
  /// In the place of all, when there is no piece.
  var empty = Data()

  init(opening: Data = Data(), separator: Data = Data(), closing: Data = Data(), empty: Data = Data()) {
    self.opening = opening
    self.separator = separator
    self.closing = closing
    self.empty = empty
  }
}
