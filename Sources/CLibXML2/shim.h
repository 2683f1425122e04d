// libxml2 for CharterParsing, and nothing else.
//
// Debian's libxml2 is built with ICU; its headers then pull in ICU's UErrorCode, which clashes with the one Foundation
// brings, so ICU is switched off before any other libxml2 header is read. Editing this file does not trigger a
// rebuild: delete .build.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
