// The part that knows libzip and libxlsxwriter.
#include "exchange/workbookpart.h"
#include "parts/part.h"

namespace chandung::parts {

namespace {

constexpr exchange::WorkbookPart part{
    {&zip_error_init, &zip_error_fini, &zip_source_buffer_create, &zip_source_free, &zip_open_from_source,
     &zip_get_num_entries, &zip_name_locate, &zip_stat_init, &zip_stat_index, &zip_fopen_index, &zip_fread, &zip_fclose,
     &zip_discard},
    {&workbook_new, &workbook_set_properties, &workbook_add_format, &workbook_add_worksheet, &workbook_close,
     &format_set_bold, &format_set_text_wrap, &format_set_align, &worksheet_write_string, &worksheet_set_column,
     &worksheet_freeze_panes, &lxw_strerror}};

}  // namespace

}  // namespace chandung::parts

CHANDUNG_PART(chandung::parts::part)
