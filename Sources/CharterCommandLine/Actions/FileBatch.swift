import ArgumentParser
import CharterModel
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

  /// The output for one file.
  struct Piece: Sendable {
    var data: Data
    /// The lines that tell why the file was not read as a charter.
    var notes: [String] = []
    /// Whether the file counts as one that could be read.
    var isRead = true

    init(_ data: Data) { self.data = data }

    /// The output for a charter.
    init(_ data: Data, of charter: Charter) {
      self.data = data
      notes = charter.unreadLines
      isRead = charter.reading.isRead || charter.reading.status == .empty
    }
  }

  /// Prints the results of all readable files, then tells about the others, so one bad file does not stop the rest.
  ///
  /// - Parameters:
  ///   - inputs: The files.
  ///   - form: The text around and between the results.
  ///   - piece: Makes the output for a file; called on several threads.
  /// - Throws: `Failure` with a line for every file that does not exist or has an invalid declaration, or for every file
  ///   where none could be read; after all others are printed.
  func print<Input: Sendable>(
    _ inputs: [Input], as form: ListForm, piece: @escaping @Sendable (Input) throws -> Piece
  ) throws {
    var problems: [String] = []
    var notes: [String] = []
    var read = 0
    var isFirst = true
    try OrderedWork.run(
      inputs, jobs: count,
      work: { input in Result { try piece(input) } },
      deliver: { result in
        switch result {
        case .success(let piece):
          try Output.write(isFirst ? form.opening + piece.data : form.separator + piece.data)
          isFirst = false
          notes += piece.notes
          if piece.isRead { read += 1 }
        case .failure(let failure as Failure): problems += failure.problems
        case .failure(let error): throw error
        }
      })
    try Output.write(isFirst ? form.empty : form.closing)
    if !problems.isEmpty || read == 0 { throw Failure(notes.map { "not read: \($0)" } + problems) }
    for note in notes { Notice.write("not read: \(note)") }
  }

  /// Refuses standard input that is named twice.
  static func refuseDoubleInput(_ paths: [String]) throws(Failure) {
    guard paths.count(where: { $0 == "-" }) < 2 else {
      throw Failure("-: standard input can be read only once; name it only once")
    }
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
