import CLibXML2

/// The tree that libxml2 builds in addition to the events of a page, for XPath.
///
/// It is built only for declarations with expressions, in the same parse as the page. Every node carries the index of
/// its element, so both always agree.
enum MarkupTree {
  /// The reason why an expression is invalid on every page, in words that follow the expression.
  struct Fault: Error, Hashable {
    var reason: String
  }

  /// The most steps of an expression on a page of a size in bytes. A simple expression takes a few for each element;
  /// one that compares all elements with all others would not end in acceptable time.
  private static func steps(onPageOf bytes: Int) -> UInt { UInt(1_000_000 + 2 * bytes) }

  /// Stores the index of the element on the last node; -1 where the page has no such element.
  static func note(_ index: Int32, in parser: htmlParserCtxtPtr) {
    // The field belongs to the application and is never followed as a pointer.
    parser.pointee.node?.pointee._private = UnsafeMutableRawPointer(bitPattern: Int(index) + 1)
  }

  /// The elements of the page that an expression finds, in the order of the page.
  ///
  /// Elements that hold no text, such as scripts, are no part of a page and of no answer.
  ///
  /// - Parameters:
  ///   - expression: XPath 1.0.
  ///   - document: the tree; it stays the caller's.
  ///   - bytes: the length of the markup it was made of.
  static func answer(to expression: String, in document: xmlDocPtr, of bytes: Int) -> Result<[Int32], Fault> {
    guard let context = xmlXPathNewContext(document) else { return .failure(Fault(reason: "cannot be evaluated")) }
    defer { xmlXPathFreeContext(context) }
    context.pointee.node = UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self)
    context.pointee.opLimit = steps(onPageOf: bytes)
    // Without a handler libxml2 prints.
    context.pointee.error = { _, _ in }
    guard let compiled = xmlXPathCtxtCompile(context, expression) else {
      return .failure(fault(context.pointee.lastError))
    }
    defer { xmlXPathFreeCompExpr(compiled) }
    guard let value = xmlXPathCompiledEval(compiled, context) else {
      return .failure(fault(context.pointee.lastError))
    }
    defer { xmlXPathFreeObject(value) }
    guard value.pointee.type == XPATH_NODESET else {
      return .failure(Fault(reason: "gives a value and finds no elements; write a path such as //div[@id=\"content\"]"))
    }
    return elements(of: value)
  }

  private static func elements(of value: xmlXPathObjectPtr) -> Result<[Int32], Fault> {
    guard let nodes = value.pointee.nodesetval, let table = nodes.pointee.nodeTab else { return .success([]) }
    var found: [Int32] = []
    for index in 0..<Int(nodes.pointee.nodeNr) {
      guard let node = table[index] else { continue }
      guard node.pointee.type == XML_ELEMENT_NODE else {
        return .failure(
          Fault(reason: "finds attributes, text or the page itself; end it with the element that holds them"))
      }
      let number = Int(bitPattern: node.pointee._private) - 1
      if number >= 0 { found.append(Int32(number)) }
    }
    return .success(found.sorted())
  }

  private static func fault(_ error: xmlError) -> Fault {
    switch error.code {
    case Int32(XML_XPATH_UNKNOWN_FUNC_ERROR.rawValue): Fault(reason: "calls a function that XPath 1.0 does not have")
    case Int32(XML_XPATH_UNDEF_VARIABLE_ERROR.rawValue): Fault(reason: "names a variable, and there are none")
    case Int32(XML_XPATH_UNDEF_PREFIX_ERROR.rawValue):
      Fault(reason: "names a namespace; write the names without prefix")
    case Int32(XML_XPATH_EXPRESSION_OK.rawValue) + Int32(XPATH_OP_LIMIT_EXCEEDED.rawValue):
      Fault(reason: "takes too many steps on this page; name the element more directly")
    default:
      Fault(
        reason: "is no XPath 1.0 expression that can be read"
          + (error.int1 > 0 ? " past its byte \(error.int1)" : "") + "; see the examples in corpus/README.md")
    }
  }
}
