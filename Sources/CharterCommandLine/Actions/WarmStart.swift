import CharterLanguage
import Foundation

/// Builds the words that every charter is read with, on a thread of its own.
///
/// The lexicon and its automata take as long to build as the catalogue to read, and neither needs the other. A value that is asked for before it
/// is built is waited for, as with any static.
enum WarmStart {
  /// Begins; returns at once.
  static func begin() {
    Thread.detachNewThread {
      _ = Lexicon.standard
      _ = FrameReader.standard
    }
  }
}
