#include "bombs.h"

#include <zip.h>

#include <cstdint>
#include <map>
#include <stdexcept>

namespace chandung::fuzz {

using domain::ErrorCode;

namespace {

std::string repeated(const std::string& text, int times) {
    std::string all;
    all.reserve(text.size() * static_cast<std::size_t>(times));
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

std::string bigEndian(std::uint32_t number) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(number >> shift & 0xff);
    return bytes;
}

/// As PNG has it; without it the size would never be looked at.
std::string checksum(const std::string& bytes) {
    std::uint32_t crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0u);
    }
    return bigEndian(~crc);
}

/// A PNG file that says it is so large, and ends after a few bytes of pixels.
std::string picture(std::uint32_t width, std::uint32_t height, char bits) {
    const std::string head = "IHDR" + bigEndian(width) + bigEndian(height) + bits + std::string("\x02\0\0\0", 4);
    const std::string pixels = "IDAT" + std::string(100, '\0');
    return "\x89PNG\r\n\x1a\n" + bigEndian(13) + head + checksum(head) + bigEndian(100) + pixels + checksum(pixels);
}

using Entries = std::map<std::string, std::string>;

/// A zip archive, made in memory.
std::string zipped(const Entries& entries) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = memory ? zip_open_from_source(memory, ZIP_TRUNCATE, &error) : nullptr;
    if (!archive) throw std::runtime_error("no archive");
    zip_source_keep(memory);
    for (const auto& [name, content] : entries)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, content.data(), content.size(), 0),
                     ZIP_FL_ENC_UTF_8);
    if (zip_close(archive) != 0 || zip_source_open(memory) != 0) throw std::runtime_error("archive not closed");
    zip_source_seek(memory, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(memory)), '\0');
    zip_source_seek(memory, 0, SEEK_SET);
    zip_source_read(memory, bytes.data(), bytes.size());
    zip_source_close(memory);
    zip_source_free(memory);
    return bytes;
}

Entries workbook(const std::string& sheet) {
    return {{"[Content_Types].xml", "<Types/>"},
            {"xl/workbook.xml",
             "<workbook xmlns:r=\"r\"><workbookPr/><sheets><sheet name=\"One\" sheetId=\"1\" "
             "r:id=\"r1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" "
             "Target=\"worksheets/sheet1.xml\"/></Relationships>"},
            {"xl/worksheets/sheet1.xml", sheet}};
}

std::string sheet(const std::string& rows) {
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

/// "Billion laughs": entities that name each other.
std::string laughs(int levels) {
    std::string text = "<!DOCTYPE w [<!ENTITY a0 \"ha\">";
    for (int i = 1; i <= levels; ++i) {
        const std::string inner = "&a" + std::to_string(i - 1) + ";";
        text += "<!ENTITY a" + std::to_string(i) + " \"" + repeated(inner, 10) + "\">";
    }
    return text + "]>" + sheet("<row><c t=\"str\"><v>&a" + std::to_string(levels) + ";</v></c></row>");
}

void addJson(std::vector<Bomb>& made) {
    for (const int depth : {65, 1000, 100'000, 1'000'000})
        made.push_back({"json", "arrays in each other", repeated("[", depth), ErrorCode::TooDeep});
    for (const int depth : {65, 10'000, 200'000})
        made.push_back({"json", "objects in each other", repeated("{\"a\":", depth), ErrorCode::TooDeep});
    made.push_back({"json", "closed arrays", repeated("[", 50'000) + repeated("]", 50'000), ErrorCode::TooDeep});
    made.push_back({"json", "numbers", "[" + repeated("0,", 100'000) + "0]"});
    made.push_back({"json", "numbers", "[" + repeated("0,", 3'000'000) + "0]", ErrorCode::TooLarge});
    made.push_back({"json", "personas", "{\"format\":\"chandung\",\"personas\":[" + repeated("{},", 300'000) + "{}]}"});
    made.push_back(
        {"json", "the same name", "{" + repeated("\"a\":1,", 300'000) + "\"a\":1}", ErrorCode::DuplicateKey});
    made.push_back({"json", "one long text", "\"" + std::string(33u << 20, 'x') + "\"", ErrorCode::TooLarge});
    made.push_back({"json", "escapes", "\"" + repeated("\\u0000", 1'000'000) + "\""});
}

void addTables(std::vector<Bomb>& made) {
    for (const int columns : {4'097, 100'000, 1'000'000})
        made.push_back({"csv", "columns", repeated("a,", columns), ErrorCode::TooManyColumns});
    made.push_back({"csv", "an open quotation", "\"" + std::string(1u << 20, 'x')});
    for (const unsigned megabytes : {8u, 40u})
        made.push_back({"csv", "an open quotation", "\"" + std::string(megabytes << 20, 'x'), ErrorCode::CellTooLong});
    made.push_back({"csv", "empty rows", repeated("\n", 5'000'000)});
    made.push_back({"csv", "short rows", "a,b\n" + repeated("1\n", 1'000'000)});
    made.push_back({"csv", "quotes", std::string(10u << 20, '"')});
    made.push_back({"csv", "zeros", std::string(10u << 20, '\0')});
    made.push_back({"csv", "one cell", "a\n" + std::string(2u << 20, 'x'), ErrorCode::CellTooLong});
    made.push_back({"csv", "delimiters", repeated(",;\t|", 500'000)});
}

void addWorkbooks(std::vector<Bomb>& made) {
    const std::string cells = "<row><c><v>1</v></c><c><v>1</v></c></row>";
    for (const int rows : {100'000, 500'000, 1'500'000})
        made.push_back({"csv", "a zip that swells", zipped(workbook(sheet(repeated(cells, rows))))});
    for (const unsigned megabytes : {16u, 128u})
        made.push_back({"csv", "a zip of spaces", zipped(workbook(sheet(std::string(megabytes << 20, ' '))))});
    for (const int levels : {4, 9})
        made.push_back({"csv", "entities of entities", zipped(workbook(laughs(levels))), ErrorCode::UnsafeContent});
    for (const int depth : {1'000, 300'000})
        made.push_back(
            {"csv", "elements in each other", zipped(workbook(sheet(repeated("<x>", depth)))), ErrorCode::NotATable});
    for (const char* place : {"XFD1048576", "ZZZZ2", "A4294967295"})
        made.push_back({"csv", "a cell far away",
                        zipped(workbook(sheet("<row><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"" +
                                              std::string(place) + "\"><v>1</v></c></row>")))});
    Entries many = workbook(sheet(cells));
    for (int i = 0; i < 20'000; ++i) many["x/" + std::to_string(i)] = "x";
    made.push_back({"csv", "a zip of many entries", zipped(many), ErrorCode::UnsafeContent});
    made.push_back({"csv", "attributes", zipped(workbook(sheet("<row " + repeated("a", 1'000'000) + "=\"1\"/>")))});
}

void addPictures(std::vector<Bomb>& made) {
    using Size = std::pair<std::uint32_t, std::uint32_t>;
    for (const Size& size :
         {Size{0x7fffffff, 0x7fffffff}, Size{1, 0x7fffffff}, Size{0x7fffffff, 1}, Size{9'999, 9'999}, Size{0, 0}})
        made.push_back({"image", "an odd picture", picture(size.first, size.second, '\x08')});
    for (const Size& size : {Size{20'000, 20'000}, Size{65'535, 65'535}})
        made.push_back({"image", "a vast picture", picture(size.first, size.second, '\x08'), ErrorCode::ImageTooLarge});
    made.push_back({"image", "a deep picture", picture(20'000, 20'000, '\x10'), ErrorCode::ImageTooLarge});
    made.push_back({"image", "SVG",
                    "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/hostname'/></svg>",
                    ErrorCode::BadImage});
    made.push_back({"image", "JPEG", std::string("\xFF\xD8\xFF\xE0", 4) + std::string(1u << 20, '\xFF')});
    made.push_back({"image", "GIF", "GIF89a" + std::string(1u << 20, '\xFF'), ErrorCode::BadImage});
    made.push_back(
        {"image", "WebP", "RIFF" + std::string("\xff\xff\xff\x7f", 4) + "WEBPVP8X" + std::string(64, '\xFF')});
    made.push_back({"image", "TIFF", std::string("II*\0", 4) + std::string(1u << 20, '\x01'), ErrorCode::BadImage});
}

void addWorkspaces(std::vector<Bomb>& made) {
    const std::string magic("SQLite format 3\0", 16);
    for (const char filling : {'\xFF', '\0', '\x01'})
        for (const unsigned megabytes : {1u, 8u})
            made.push_back({"workspace", "nonsense", magic + std::string(megabytes << 20, filling)});
    made.push_back({"workspace", "a header alone", magic});
}

}  // namespace

std::vector<Bomb> bombs(bool all) {
    std::vector<Bomb> made;
    addJson(made);
    addTables(made);
    addWorkbooks(made);
    addPictures(made);
    addWorkspaces(made);
    if (all) return made;
    std::map<std::string, Bomb> last;
    for (Bomb& bomb : made) last[bomb.target + bomb.what] = std::move(bomb);
    made.clear();
    for (auto& [what, bomb] : last) made.push_back(std::move(bomb));
    return made;
}

}  // namespace chandung::fuzz
