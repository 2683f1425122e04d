// libxlsxwriter for CharterRendering/Spreadsheet, where the trait Spreadsheets is on.
#include <xlsxwriter.h>
