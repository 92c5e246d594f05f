#pragma once

#include <xlsxwriter.h>
#include <zip.h>

namespace chandung::exchange {

/// The functions of libzip and libxlsxwriter that are used. They come from the part "workbooks", because the libraries
/// bring others with them (libcrypto) that make the program start more slowly.
struct WorkbookPart {
    struct {
        decltype(&zip_error_init) errorInit;
        decltype(&zip_error_fini) errorFini;
        decltype(&zip_source_buffer_create) sourceBufferCreate;
        decltype(&zip_source_free) sourceFree;
        decltype(&zip_open_from_source) openFromSource;
        decltype(&zip_get_num_entries) getNumEntries;
        decltype(&zip_name_locate) nameLocate;
        decltype(&zip_stat_init) statInit;
        decltype(&zip_stat_index) statIndex;
        decltype(&zip_fopen_index) fopenIndex;
        decltype(&zip_fread) fread;
        decltype(&zip_fclose) fclose;
        decltype(&zip_discard) discard;
    } zip;
    struct {
        decltype(&workbook_new) bookNew;
        decltype(&workbook_set_properties) setProperties;
        decltype(&workbook_add_format) addFormat;
        decltype(&workbook_add_worksheet) addWorksheet;
        decltype(&workbook_close) close;
        decltype(&format_set_bold) setBold;
        decltype(&format_set_text_wrap) setTextWrap;
        decltype(&format_set_align) setAlign;
        decltype(&worksheet_write_string) writeString;
        decltype(&worksheet_set_column) setColumn;
        decltype(&worksheet_freeze_panes) freezePanes;
        decltype(&lxw_strerror) errorText;
    } xlsx;
};

/// Loads the part when it is first asked for.
[[nodiscard]] const WorkbookPart& workbookPart();

}  // namespace chandung::exchange
