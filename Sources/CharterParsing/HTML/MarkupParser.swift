import CLibXML2
import CharterModel

/// Runs libxml2 over a page and keeps only values of its reports.
///
/// It uses the SAX interface, which is twice as fast as libxml2's own tree. The tree is built only for XPath. Nothing
/// is fetched, no DTD or entity is loaded, and no C pointer outlives the call.
enum MarkupParser {
  /// The most steps on the stack of open elements that unmatched end tags may cost before the page is abandoned; real
  /// pages need a few thousand.
  private static let budget = 1_000_000_000

  /// The global state of libxml2 must be initialized once, before threads use it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Parses HTML.
  ///
  /// - Parameter bytes: UTF-8 without NUL.
  static func parse(_ bytes: [UInt8]) -> Page { parse(bytes, asking: []).page }

  /// Parses HTML and finds elements by XPath.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 without NUL.
  ///   - expressions: XPath 1.0.
  /// - Returns: the page, and for each expression the indices of its elements.
  static func parse(
    _ bytes: [UInt8], asking expressions: [String]
  ) -> (page: Page, answers: [Result<[Int32], MarkupTree.Fault>]) {
    // Expressions may ask for any attribute.
    let bytes = expressions.isEmpty ? MarkupDiet.lean(bytes) : bytes
    guard isReady, let context = htmlNewParserCtxt() else { return (Page(), expressions.map { _ in .success([]) }) }
    defer { htmlFreeParserCtxt(context) }
    var receiver = Receiver(context: context, builder: PageBuilder(expecting: bytes.count), budget: budget)
    receiver.keepsTree = !expressions.isEmpty
    context.pointee.sax.pointee = handler(keepsTree: receiver.keepsTree)
    var answers: [Result<[Int32], MarkupTree.Fault>] = []
    let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    withUnsafeMutablePointer(to: &receiver) { receiver in
      context.pointee.userData = UnsafeMutableRawPointer(receiver)
      bytes.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress else { return }
        let document = htmlCtxtReadMemory(
          context, base.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil, "UTF-8", Int32(options)
        )
        guard let document else { return }
        answers = expressions.map { MarkupTree.answer(to: $0, in: document, of: bytes.count) }
        xmlFreeDoc(document)
      }
      context.pointee.userData = nil
    }
    if answers.isEmpty { answers = expressions.map { _ in .success([]) } }
    return (receiver.builder.finish(abandoned: receiver.isAbandoned), answers)
  }

  /// The receiver of libxml2's calls; it holds the parser and must not outlive it.
  private struct Receiver {
    let context: htmlParserCtxtPtr
    var builder: PageBuilder
    var budget: Int
    var isAbandoned = false
    /// Whether libxml2's own tree is built too, for XPath.
    var keepsTree = false
    /// The number of open elements beyond the depth limit of the tree.
    var tooDeep = 0

    static func at(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Receiver>? {
      pointer?.assumingMemoryBound(to: Receiver.self)
    }

    mutating func open(_ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
      builder.line = context.pointee.input?.pointee.line ?? 1
      let index = builder.page.elements.count
      builder.open(name, attributes)
      guard keepsTree else { return }
      if tooDeep > 0 || Int(context.pointee.nodeNr) >= Page.depthLimit {
        tooDeep += 1
        return
      }
      xmlSAX2StartElement(context, name, attributes)
      MarkupTree.note(builder.page.elements.count > index ? Int32(index) : -1, in: context)
    }

    mutating func close(_ name: UnsafePointer<UInt8>) {
      builder.close(name)
      guard keepsTree else { return }
      if tooDeep > 0 { tooDeep -= 1 } else { xmlSAX2EndElement(context, name) }
    }

    mutating func text(_ bytes: UnsafePointer<UInt8>?, _ length: Int32) {
      if keepsTree { xmlSAX2Characters(context, bytes, length) }
      let piece = UnsafeBufferPointer(start: bytes, count: Int(length))
      // The parser is after the piece; its line minus the line ends in the piece is the line of the start.
      var line = context.pointee.input?.pointee.line ?? 1
      for byte in piece where byte == 0x0A { line -= 1 }
      builder.text(piece, line: max(1, line))
    }

    /// Counts unmatched end tags. Each one makes libxml2 search all open elements, so a page full of them would take
    /// hours.
    mutating func mismatch() {
      budget -= Int(context.pointee.nameNr)
      if budget < 0, !isAbandoned {
        isAbandoned = true
        xmlStopParser(context)
      }
    }
  }

  private static func handler(keepsTree: Bool) -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElement = { pointer, name, attributes in
      if let name { Receiver.at(pointer)?.pointee.open(name, attributes) }
    }
    handler.endElement = { pointer, name in
      if let name { Receiver.at(pointer)?.pointee.close(name) }
    }
    handler.characters = { pointer, bytes, length in Receiver.at(pointer)?.pointee.text(bytes, length) }
    handler.ignorableWhitespace = { pointer, bytes, length in Receiver.at(pointer)?.pointee.text(bytes, length) }
    handler.serror = { pointer, error in
      if error?.pointee.code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue) { Receiver.at(pointer)?.pointee.mismatch() }
    }
    if keepsTree {
      handler.startDocument = { pointer in
        if let receiver = Receiver.at(pointer) { xmlSAX2StartDocument(receiver.pointee.context) }
      }
    }
    return handler
  }
}
