import CharterTestSupport
import Foundation
import Testing

/// A file of Tests/Fixtures/Lexicon: phrases of charters in which words of the lexicon are marked.
///
///     [hedge.way-out]
///     ⟦예산의 범위 안에서⟧ 편의 시설을 늘리겠습니다.
///
/// The marks below a class are words of that class. A file has the name of the file of the lexicon whose classes it shows.
struct LexiconExamples: CustomTestStringConvertible {
  /// A line below a class.
  struct Phrase {
    /// `firmness.txt:12`, for messages.
    var place: String
    var className: String
    /// The line without its marks.
    var text: String
    /// The bytes of the text that stood between marks.
    var marks: [Range<Int>]
  }

  let name: String
  let phrases: [Phrase]

  var testDescription: String { name }

  /// The folder of the examples.
  static let folder = Repository.root.appending(path: "Tests/Fixtures/Lexicon")

  /// All files, by name.
  static let all: [LexiconExamples] = {
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.sorted { $0.lastPathComponent < $1.lastPathComponent }.compactMap { file in
      (try? String(contentsOf: file, encoding: .utf8)).map { LexiconExamples(name: file.lastPathComponent, text: $0) }
    }
  }()

  init(name: String, text: String) {
    self.name = name
    var className = ""
    var phrases: [Phrase] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("["), line.hasSuffix("]") {
        className = String(line.dropFirst().dropLast())
      } else if !line.isEmpty {
        phrases.append(Phrase(line, place: "\(name):\(number + 1)", className: className))
      }
    }
    self.phrases = phrases
  }
}

extension LexiconExamples.Phrase {
  init(_ line: Substring, place: String, className: String) {
    var text = ""
    var marks: [Range<Int>] = []
    var open: Int?
    for character in line {
      switch character {
      case "⟦": open = text.utf8.count
      case "⟧":
        if let open { marks.append(open..<text.utf8.count) }
        open = nil
      default: text.append(character)
      }
    }
    self.init(place: place, className: className, text: text, marks: marks)
  }
}
