import CLibXML2
import CharterModel

/// Runs libxml2 over a page and keeps only values of what it says.
///
/// The SAX interface is used: it is twice as fast as building libxml2's own tree. Nothing is fetched, no DTD or entity is
/// loaded, and no C pointer outlives the call.
enum MarkupParser {
  /// How many steps on the stack of open elements unmatched end tags may cost before the page is given up; real pages
  /// need a few thousand.
  private static let budget = 1_000_000_000

  /// libxml2's global state has to be set up once, before threads use it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Parses HTML.
  ///
  /// - Parameter bytes: UTF-8 without NUL.
  static func parse(_ bytes: [UInt8]) -> Page {
    guard isReady, let context = htmlNewParserCtxt() else { return Page() }
    defer { htmlFreeParserCtxt(context) }
    var receiver = Receiver(context: context, builder: PageBuilder(expecting: bytes.count), budget: budget)
    context.pointee.sax.pointee = handler()
    let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    withUnsafeMutablePointer(to: &receiver) { receiver in
      context.pointee.userData = UnsafeMutableRawPointer(receiver)
      bytes.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress else { return }
        let document = htmlCtxtReadMemory(
          context, base.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil, "UTF-8", Int32(options)
        )
        if let document { xmlFreeDoc(document) }
      }
      context.pointee.userData = nil
    }
    return receiver.builder.finish(abandoned: receiver.isAbandoned)
  }

  /// What libxml2 calls while it parses; it holds the parser and must not outlive it.
  private struct Receiver {
    let context: htmlParserCtxtPtr
    var builder: PageBuilder
    var budget: Int
    var isAbandoned = false

    static func at(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Receiver>? {
      pointer?.assumingMemoryBound(to: Receiver.self)
    }

    mutating func open(_ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
      builder.line = context.pointee.input?.pointee.line ?? 1
      builder.open(name, attributes)
    }

    mutating func text(_ bytes: UnsafePointer<UInt8>?, _ length: Int32) {
      let piece = UnsafeBufferPointer(start: bytes, count: Int(length))
      // The parser stands behind the piece; its line there, less the line ends within, is that of the beginning.
      var line = context.pointee.input?.pointee.line ?? 1
      for byte in piece where byte == 0x0A { line -= 1 }
      builder.text(piece, line: max(1, line))
    }

    /// An end tag without a beginning makes libxml2 look through all open elements: a page of nothing else would take
    /// hours.
    mutating func mismatch() {
      budget -= Int(context.pointee.nameNr)
      if budget < 0, !isAbandoned {
        isAbandoned = true
        xmlStopParser(context)
      }
    }
  }

  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElement = { pointer, name, attributes in
      if let name { Receiver.at(pointer)?.pointee.open(name, attributes) }
    }
    handler.endElement = { pointer, name in
      if let name { Receiver.at(pointer)?.pointee.builder.close(name) }
    }
    handler.characters = { pointer, bytes, length in Receiver.at(pointer)?.pointee.text(bytes, length) }
    handler.ignorableWhitespace = { pointer, bytes, length in Receiver.at(pointer)?.pointee.text(bytes, length) }
    handler.serror = { pointer, error in
      if error?.pointee.code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue) { Receiver.at(pointer)?.pointee.mismatch() }
    }
    return handler
  }
}
