// Tables as spreadsheets, survey tools and web analytics write them.
#include "chandung/domain/error.h"
#include "chandung/exchange/tablereader.h"

#include "catch.h"

#include <algorithm>

using namespace chandung;
using namespace std::string_literals;
using domain::ErrorCode;
using exchange::Encoding;
using exchange::TableReading;
using exchange::TableWarningCode;

namespace {

TableReading read(const std::string& bytes, const exchange::TableOptions& options = {}) {
    return exchange::readTable(bytes, "customers.csv", options);
}

std::vector<std::string> names(const TableReading& reading) {
    std::vector<std::string> result;
    for (const auto& column : reading.table.columns) result.push_back(column.name());
    return result;
}

const exchange::TableWarning* warning(const TableReading& reading, TableWarningCode code) {
    const auto& all = reading.warnings;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.code == code; });
    return found == all.end() ? nullptr : &*found;
}

domain::Error refusal(const std::string& bytes, const exchange::TableOptions& options = {}) {
    try {
        static_cast<void>(read(bytes, options));
    } catch (const domain::Error& error) {
        return error;
    }
    FAIL("nothing was refused");
    return domain::Error(ErrorCode::NotFound);
}

std::string utf16(const std::u16string& text, bool bigEndian, bool mark) {
    std::string bytes = !mark ? "" : bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char16_t c : text) {
        const char low = static_cast<char>(c & 0xFF);
        const char high = static_cast<char>(c >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("the delimiter is found, also beside decimal commas and lists") {
    CHECK(read("a,b,c\n1,2,3\n").delimiter == ',');
    CHECK(read("a\tb\tc\n1\t2,5\t3\n1\t2,5\t3\n").delimiter == '\t');
    const auto comma = read("Name;Price;Share\nA;1,5;2,5\nB;2,5;3,0\nC;1,0;4,5\n");
    CHECK(comma.delimiter == ';');
    CHECK(comma.table.at(1, 1) == "2,5");
    CHECK(read("a|b\n1|2\n").delimiter == '|');
    CHECK(read("Name,Channels\nAn,Zalo;Facebook\nBinh,Zalo;Email\n").delimiter == ',');
    CHECK(read("sep=;\r\na;b\r\n1;2,3\r\n").table.at(0, 1) == "2,3");
    CHECK(read("one\ntwo\nthree\n").table.columnCount() == 1);
}

TEST_CASE("encodings are told apart") {
    const std::u16string wide = u"Tên,Thành phố\r\nNguyễn Ánh,Đà Nẵng\r\n";
    for (const bool big : {false, true})
        for (const bool mark : {false, true}) {
            const auto reading = read(utf16(wide, big, mark));
            INFO(big << mark);
            CHECK(reading.encoding == (big ? Encoding::Utf16Be : Encoding::Utf16Le));
            CHECK(reading.table.at(0, 1) == "Đà Nẵng");
        }
    const auto marked = read("\xEF\xBB\xBFName,City\nAn,Hu\xE1\xBA\xBF\n");
    CHECK(names(marked) == Names{"Name", "City"});
    CHECK(marked.table.at(0, 1) == "Huế");

    // "Nguyễn Trần Hương,Đường Lê Lợi,Huế" in Windows-1258: accents are bytes of their own.
    const auto viet = read("Ten,Duong\nNguy\xEA\xDEn Tr\xE2\xCCn H\xFD\xF5ng,\xD0\xFD\xF5\xCCng L\xEA L\xF5\xF2i\n");
    CHECK(viet.encoding == Encoding::Windows1258);
    CHECK(viet.table.at(0, 0) == "Nguyễn Trần Hương");
    CHECK(viet.table.at(0, 1) == "Đường Lê Lợi");
    CHECK(warning(viet, TableWarningCode::GuessedEncoding)->detail == "Windows-1258");

    const auto west = read(
        "Name,Note\nJos\xE9 Mu\xF1oz,\x93"
        "caf\xE9\x94 \x80"
        "5\nAna,pu\xF2 gi\xE0 S\xE3o\n");
    CHECK(west.encoding == Encoding::Windows1252);
    CHECK(west.table.at(0, 0) == "José Muñoz");
    CHECK(west.table.at(0, 1) == "“café” €5");
    CHECK(west.table.at(1, 1) == "può già São");

    const auto mac = read("Name\rJos\x8E Mu\x96oz\rFran\x8Dois\rZo\x91\r");
    CHECK(mac.encoding == Encoding::MacRoman);
    CHECK(mac.table.at(1, 0) == "François");

    exchange::TableOptions options;
    options.encoding = Encoding::Windows1252;
    CHECK(read("Name\nJos\xE9\x81\n", options).table.at(0, 0) == "José\uFFFD");
}

TEST_CASE("a text cut within a character keeps all that is whole") {
    std::string bytes = "Name,City\n";
    for (int i = 0; i < 20; ++i) bytes += "Ánh,Đà Nẵng\n";
    bytes += "Bình,Hu\xE1\xBA";
    const auto reading = read(bytes);
    CHECK(reading.encoding == Encoding::Utf8);
    CHECK(reading.table.rowCount() == 21);
    CHECK(warning(reading, TableWarningCode::BadBytes)->count == 2);
}

TEST_CASE("preambles are left out, a first column named # is not one") {
    const auto analytics = read(
        "# ----------\n# All Web Site Data\n# Pages, \"views\n# 20260101-20260131\n\nPage,Views\n/home,10\n/price,7\n");
    CHECK(names(analytics) == Names{"Page", "Views"});
    CHECK(analytics.preambleRows == 4);
    CHECK(analytics.table.rowCount() == 2);
    CHECK(names(read("#,Name\n1,An\n2,Binh\n")) == Names{"#", "Name"});
    const auto titled = read("Customer report\nMarch 2026\n\nName,City,Age\nAn,Hue,30\nBinh,Hue,31\nChi,Hue,32\n");
    CHECK(names(titled) == Names{"Name", "City", "Age"});
    CHECK(titled.preambleRows == 2);
}

TEST_CASE("two header rows become one name") {
    const auto reading = read(
        "RespondentID,Gender,Which channels do you "
        "use?,,\n,Response,Zalo,Facebook,Email\n1,Female,Zalo,,Email\n2,Male,,Facebook,\n");
    CHECK(reading.headerRows == 2);
    CHECK(names(reading) == Names{"RespondentID", "Gender", "Which channels do you use?: Zalo",
                                  "Which channels do you use?: Facebook", "Which channels do you use?: Email"});
    CHECK(reading.table.rowCount() == 2);
    const auto codes = read(
        "Q1,Q2\nHow old are you?,Where do you "
        "live?\n\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\n30,Hue\n");
    CHECK(codes.headerRows == 3);
    CHECK(names(codes) == Names{"How old are you?", "Where do you live?"});
    CHECK(read("Name,City\nAn,Hue\nBinh,Hanoi\n").headerRows == 1);
}

TEST_CASE("every column has a name of its own") {
    const auto reading = read("Name,Name,,Name (2)\na,b,c,d\n");
    CHECK(names(reading) == Names{"Name", "Name (3)", "Column 3", "Name (2)"});
    CHECK(warning(reading, TableWarningCode::DuplicateHeader)->count == 1);
    CHECK(warning(reading, TableWarningCode::EmptyHeader)->detail == "Column 3");
    CHECK(names(read("Name,City,\nAn,Hue,\nBinh,Hue,\n")) == Names{"Name", "City"});
    exchange::TableOptions options;
    options.header = false;
    CHECK(names(read("An,Hue\nBinh,Hue\n", options)) == Names{"Column 1", "Column 2"});
}

TEST_CASE("ragged rows lose nothing and are reported") {
    const auto reading = read("a,b,c\n1,2,3\n4,5\n6,7,8,9\n10,11,12,,\n");
    CHECK(reading.table.columnCount() == 4);
    CHECK(reading.table.at(1, 2).empty());
    CHECK(reading.table.at(2, 3) == "9");
    CHECK(warning(reading, TableWarningCode::ShortRows)->row == 3);
    CHECK(warning(reading, TableWarningCode::LongRows)->row == 4);
    CHECK(warning(reading, TableWarningCode::LongRows)->count == 1);
}

TEST_CASE("rows are counted as a spreadsheet shows them") {
    const auto reading = read("# made by us\r\n\r\na,b,c\r\n\"two\r\nlines\",2,3\r\n\r\n4,5\r\n7,8,9\r\n");
    CHECK(warning(reading, TableWarningCode::ShortRows)->row == 6);
}

TEST_CASE("what is no table is refused with file and row") {
    CHECK(refusal("").code() == ErrorCode::NothingToImport);
    CHECK(refusal("\n\n").code() == ErrorCode::NothingToImport);
    CHECK(refusal("a,b,c\n").code() == ErrorCode::NothingToImport);
    CHECK(refusal("PK\x03\x04 and so on").code() == ErrorCode::NotATable);
    CHECK(refusal("<html><body>a,b</body></html>").code() == ErrorCode::NotATable);
    const auto zero = refusal(std::string("a,b\n1,2\n3,\0\n", 11));
    CHECK(zero.code() == ErrorCode::NotATable);
    CHECK(zero.args() == std::vector<std::string>{"customers.csv", "3"});
    const auto changes = refusal("a,b,c\n1,2,3\n4,5,6\n7;8;9\n10;11;12\n");
    CHECK(changes.code() == ErrorCode::DelimiterChanges);
    CHECK(changes.args() == std::vector<std::string>{"customers.csv", "4"});
    const auto wide = refusal("a,b\n1,2\n3,4\n5" + std::string(10000, ',') + "6\n");
    CHECK(wide.code() == ErrorCode::TooManyColumns);
    CHECK(wide.args().at(1) == "4");
    const auto cell = refusal("a,b\n1,2\n\"" + std::string(50u << 20, 'x') + "\",4\n");
    CHECK(cell.code() == ErrorCode::CellTooLong);
    CHECK(cell.args().at(1) == "3");
}

TEST_CASE("a file that was cut in the middle is refused with the row, however it ends") {
    std::string rows = "Name,Note,City\n";
    for (int i = 0; i < 40; ++i) rows += "a" + std::to_string(i) + ",\"fine, and well\",Huế\n";
    const auto quote = refusal(rows + "b,\"begins and is c");
    CHECK(quote.code() == ErrorCode::NotATable);
    CHECK(quote.args() == std::vector<std::string>{"customers.csv", "42"});
    const auto cell = refusal(rows + "b,we");
    CHECK(cell.code() == ErrorCode::NotATable);
    CHECK(cell.args().at(1) == "42");
    // With a line break behind it, or as one of several, a short row is only short.
    CHECK(read(rows + "b,we\n").table.rowCount() == 41);
    CHECK(read("Name,Note,City\nx,y\n" + rows.substr(rows.find('\n') + 1) + "b,we").table.rowCount() == 42);
}

TEST_CASE("the row that names the columns can be pointed at") {
    const std::string text = "# made by a tool\n# 2026\nReport;;\n1;2;3\nName;Age;City\nAn;20;Huế\nBo;30;Vinh\n";
    const auto found = read(text);
    REQUIRE(found.firstRows.size() >= 6);
    CHECK(found.firstRows[0].cells.front() == "# made by a tool");
    CHECK(found.firstRows[4].row == 5);
    CHECK(found.firstRows[4].cells == std::vector<std::string>{"Name", "Age", "City"});
    exchange::TableOptions options;
    options.headerRow = 5;
    const auto chosen = read(text, options);
    CHECK(chosen.headerRow == 5);
    CHECK(chosen.headerRows == 1);
    CHECK(chosen.preambleRows == 4);
    CHECK(chosen.table.columns[1].name() == "Age");
    CHECK(chosen.table.rowCount() == 2);
    CHECK(chosen.table.at(0, 2) == "Huế");
    REQUIRE(warning(chosen, TableWarningCode::PreambleSkipped));
    CHECK(warning(chosen, TableWarningCode::PreambleSkipped)->count == 4);
    options.headerRow = 2;  // one that was taken for a remark
    CHECK(read(text, options).table.columns[0].name() == "# 2026");
}

TEST_CASE("a quotation without end is kept and reported") {
    const auto reading = read("a,b\n1,\"two\n3,4\n");
    CHECK(reading.table.rowCount() == 1);
    CHECK(warning(reading, TableWarningCode::UnclosedQuote)->row == 2);
}

TEST_CASE("a preview ends early, reading can be cancelled, memory stays bounded") {
    std::string bytes = "id,yes,text\n";
    for (int i = 0; i < 200000; ++i) bytes += std::to_string(i) + ",y," + (i % 3 == 0 ? "red\n" : "\n");
    exchange::TableOptions preview;
    preview.maxRows = 20;
    const auto some = read(bytes, preview);
    CHECK(some.table.rowCount() == 20);
    CHECK_FALSE(some.complete);

    exchange::TableOptions cancelled;
    cancelled.progress = [](double share) { return share < 0.5; };
    CHECK(refusal(bytes, cancelled).code() == ErrorCode::Cancelled);

    const auto all = read(bytes);
    CHECK(all.complete);
    CHECK(all.table.rowCount() == 200000);
    CHECK(all.table.at(123456, 0) == "123456");
    CHECK(all.table.at(199998, 2) == "red");
    CHECK(all.table.bytes() < 3 * bytes.size());
}

TEST_CASE("rows of a sheet become a table by the same rules") {
    exchange::TableAssembly assembly("customers.xlsx", {});
    CHECK(assembly.add({"Name", "City", "Note"}, 2));
    CHECK(assembly.add({"An", "Huế", "x"}, 3));
    CHECK(assembly.add({}, 4));
    CHECK(assembly.add({"a, b, c"}, 5));
    CHECK(assembly.add({"d, e, f"}, 6));
    const auto reading = assembly.finish();
    CHECK(names(reading) == Names{"Name", "City", "Note"});
    CHECK(reading.table.rowCount() == 3);
    CHECK(reading.table.at(2, 0) == "d, e, f");
    CHECK(warning(reading, TableWarningCode::ShortRows)->row == 5);
}

TEST_CASE("bytes by chance are read or refused, never more") {
    std::uint64_t state = 20260301;
    const auto dice = [&](std::size_t count) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>(state >> 33) % count;
    };
    const std::string seed = "sep=;\n# a\nName;\"Cit\"\"y\";Age\r\nAn;\"Hu\xE1\xBA\xBF\n\";3,5\r\nB\xECnh;;\t|\n";
    const std::string marks =
        ";,\t|\"\r\n#\xFF\xFE\xEF\xBB\xBF\x80"
        "a1 ";
    std::size_t tables = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string bytes = seed;
        for (std::size_t change = 0; change < 1 + dice(12); ++change) {
            const char mark = dice(20) == 0 ? '\0' : marks[dice(marks.size())];
            const std::size_t place = dice(bytes.size());
            if (dice(3) == 0)
                bytes.erase(place, 1 + dice(4));
            else
                bytes.insert(place, 1 + dice(3), mark);
            if (bytes.empty()) bytes = seed;
        }
        try {
            const auto reading = read(bytes);
            for (const auto& column : reading.table.columns) REQUIRE(column.size() == reading.table.rowCount());
            ++tables;
        } catch (const domain::Error&) {
        }
    }
    CHECK(tables > 500);
}

TEST_CASE("a chunk comes back from its bytes, and damaged bytes are refused") {
    const auto reading = read("a,b\n1,x\n2,x\n1,y\n");
    for (const auto& column : reading.table.columns) {
        domain::Column copy(column.name());
        for (const auto& chunk : column.chunks()) {
            const std::string packed = domain::packChunk(chunk);
            CHECK_THROWS_AS(domain::unpackChunk(packed.substr(0, packed.size() - 1)), domain::Error);
            CHECK_THROWS_AS(domain::unpackChunk(packed.substr(0, 6)), domain::Error);
            copy.append(domain::unpackChunk(packed));
        }
        REQUIRE(copy.size() == 3);
        for (std::size_t row = 0; row < 3; ++row) CHECK(copy.at(row) == column.at(row));
    }
}

TEST_CASE("a large text that is split in a thread of its own is read like any other, faults included") {
    std::string begin = "id,text,note\r\n";
    std::string rows;
    for (int i = 0; rows.size() < 3000000; ++i)
        rows += std::to_string(i) + (i % 7 == 0 ? ",\"line\nbreak, \"\"and\"\" comma\"" : ",plain") +
                (i % 1000 == 0 ? "\r\n" : ",Hà Nội\r\n");
    // A limit of rows that is never met: read in one thread.
    exchange::TableOptions alone;
    alone.maxRows = 1000000000;

    const auto both = [&](const std::string& bytes) {
        CAPTURE(bytes.size());
        const auto beside = read(bytes);
        const auto single = read(bytes, alone);
        REQUIRE(beside.table.columnCount() == 3);
        for (std::size_t i = 0; i < 3; ++i) CHECK(beside.table.columns[i].chunks() == single.table.columns[i].chunks());
        REQUIRE(beside.warnings.size() == single.warnings.size());
        for (std::size_t i = 0; i < beside.warnings.size(); ++i) {
            CHECK(beside.warnings[i].code == single.warnings[i].code);
            CHECK(beside.warnings[i].count == single.warnings[i].count);
            CHECK(beside.warnings[i].row == single.warnings[i].row);
        }
        return beside;
    };
    const auto whole = both(begin + rows);
    CHECK(warning(whole, TableWarningCode::ShortRows));
    CHECK(whole.table.at(7, 1) == "line\nbreak, \"and\" comma");
    CHECK(warning(both(begin + rows + "7,bad \xFF byte,x\r\n"), TableWarningCode::BadBytes)->count == 1);

    const std::string wide = [] {
        std::string cells = "1";
        for (int i = 0; i < 5000; ++i) cells += ",1";
        return cells + "\r\n";
    }();
    const std::string zero = "9,nu\0ll,x\r\n"s;
    const std::string longCell = "9," + std::string(domain::Column::maxCell + 1, 'x') + ",y\r\n";
    for (const std::string& end :
         {zero + rows, longCell + rows, wide + rows, wide + zero, zero + wide, "9,\"never closed"s}) {
        const auto beside = refusal(begin + rows + end);
        const auto single = refusal(begin + rows + end, alone);
        CHECK(beside.code() == single.code());
        CHECK(beside.args() == single.args());
    }
    exchange::TableOptions cancelled;
    cancelled.progress = [](double share) { return share < 0.5; };
    CHECK(refusal(begin + rows, cancelled).code() == ErrorCode::Cancelled);
}
