// `chandung export`: every format and layout, standard output, what cannot be shown.
#include "catch.h"
#include "program.h"

#include <QFile>
#include <QFileInfo>

using namespace chandung::test;

namespace {

const char* const formats[] = {"pdf", "png", "svg", "html", "md", "csv", "xlsx", "json"};

}  // namespace

TEST_CASE("export writes every format, by the ending or by --format") {
    const Program program;
    REQUIRE(program.run(words(program, "new %a.chandung --sample")).code == 0);
    const std::string persona = program.run(words(program, "list %a.chandung personas --json")).json()[0]["id"];
    const std::map<std::string, std::string> begins{
        {"pdf", "%PDF-"}, {"png", "\x89PNG"},         {"svg", "<?xml"}, {"html", "<!DOCTYPE html>"},
        {"md", "# "},     {"csv", "\xEF\xBB\xBFid,"}, {"xlsx", "PK"},   {"json", "{"}};
    for (const std::string format : formats) {
        INFO(format);
        const std::string file = program.path("out." + format);
        const Answer answer = program.call({"export", program.path("a.chandung"), "--persona", persona, "--to", file});
        CHECK(answer.code == 0);
        CHECK(answer.out.empty());
        CHECK(answer.err.empty());
        CHECK(program.bytes("out." + format).starts_with(begins.at(format)));
        if (format == "png" || format == "svg") {  // the card has more than one page
            CHECK(QFileInfo::exists(program.file("out-2." + format)));
            const Answer stream = program.call(
                {"export", program.path("a.chandung"), "--persona", persona, "--to", "-", "--format", format});
            CHECK(stream.code == 1);
            CHECK(stream.out.empty());
            CHECK(stream.oneLine());
            continue;
        }
        const Answer stream =
            program.call({"export", "--format", format, program.path("a.chandung"), "--to", "-", "--persona", persona});
        CHECK(stream.code == 0);
        CHECK(stream.out.starts_with(begins.at(format)));
    }
}

TEST_CASE("export makes every layout in every format that can hold it, and says where one cannot") {
    const Program program;
    REQUIRE(program.run(words(program, "new %a.chandung --sample")).code == 0);
    int turn = 0;
    for (const std::string layout : {"card", "full", "comparison", "committee", "journey", "booklet"})
        for (const std::string format : formats) {
            // Every page form is met with every kind of format.
            static constexpr const char* pages[] = {"A4 --orientation landscape",     "Letter --orientation portrait",
                                                    "A3 --orientation landscape",     "A4 --orientation portrait",
                                                    "Letter --orientation landscape", "A3 --orientation portrait"};
            const std::string line = "export %a.chandung --to %" + layout + "." + format + " --layout " + layout +
                                     " --dpi 50 --page " + pages[turn++ % 6];
            INFO(line);
            const Answer answer = program.run(words(program, line));
            const bool table = format == "csv" || format == "xlsx";
            if (table && (layout == "committee" || layout == "journey")) {
                CHECK(answer.code == 1);
                CHECK(answer.oneLine());
                CHECK(answer.err.find(layout) != std::string::npos);
                CHECK_FALSE(QFileInfo::exists(program.file(layout + "." + format)));
                continue;
            }
            CHECK(answer.code == 0);
            CHECK(answer.err.empty());
            CHECK(QFileInfo(program.file(layout + "." + format)).size() > 300);
        }
    // A persona without a committee or a journey, and one alone to be compared.
    const auto personas = program.run(words(program, "list %a.chandung personas --json")).json();
    const std::string last = personas[personas.size() - 1]["id"];
    for (const std::string layout : {"comparison", "committee", "journey"}) {
        const Answer none = program.call({"export", program.path("a.chandung"), "--to", program.path("none.pdf"),
                                          "--layout", layout, "--persona", last});
        INFO(layout);
        CHECK(none.code == 1);
        CHECK(none.oneLine());
        CHECK_FALSE(QFileInfo::exists(program.file("none.pdf")));
    }
}

TEST_CASE("export follows --lang whatever the system speaks, and --theme and --dpi") {
    Program program;
    REQUIRE(program.run(words(program, "new %a.chandung --sample --lang en")).code == 0);
    for (const auto& [code, word] : {std::pair{"en", "Evidence"}, {"vi", "Bằng chứng"}, {"ms", "Bukti"}}) {
        const Answer answer =
            program.run(words(program, std::string("export %a.chandung --to - --format html --lang ") + code));
        CHECK(answer.out.find(word) != std::string::npos);
        CHECK(answer.out.find(std::string("<html lang=\"") + code + "\">") != std::string::npos);
    }
    REQUIRE(program.run(words(program, "export %a.chandung --to %b.png --theme bold --dpi 60 --page A3")).code == 0);
    CHECK(program.run(words(program, "export %a.chandung --to %b.png --theme pink")).code == 2);
    CHECK(program.run(words(program, "export %a.chandung --to %b.png --dpi 5")).code == 2);
}

TEST_CASE("export of nothing, too much or to nowhere is one line and leaves what was there") {
    const Program program;
    REQUIRE(program.run(words(program, "new %empty.chandung")).code == 0);
    REQUIRE(program.run(words(program, "new %a.chandung --sample")).code == 0);
    for (const std::string format : formats) {
        if (format == "json") continue;  // an empty workspace is a document
        INFO(format);
        program.write("old." + format, "old");
        const Answer answer = program.run(words(program, "export %empty.chandung --to %old." + format));
        CHECK(answer.code == 1);
        CHECK(answer.oneLine());
        CHECK(program.bytes("old." + format) == "old");
    }
    const Answer ending = program.run(words(program, "export %a.chandung --to %b.docx"));
    CHECK(ending.code == 1);
    CHECK(ending.err.find(".xlsx") != std::string::npos);
    CHECK(program.run(words(program, "export %a.chandung --to %no/such/folder/b.html")).code == 1);

    QStringList seven = words(program, "export %a.chandung --to %b.html --layout comparison");
    const auto personas = program.run(words(program, "list %a.chandung personas --json")).json();
    REQUIRE(personas.size() >= 7);
    for (int i = 0; i < 7; ++i)
        seven << QStringLiteral("--persona") << QString::fromStdString(personas[static_cast<std::size_t>(i)]["id"]);
    const Answer many = program.run(seven);
    CHECK(many.code == 1);
    CHECK(many.oneLine());
    seven.remove(seven.size() - 2, 2);
    CHECK(program.run(seven).code == 0);
}
