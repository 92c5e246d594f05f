// How the program is called: order of options, languages, wrong usage, files that are not ours.
#include "catch.h"
#include "program.h"

#include <QFile>

#include <chandung/storage/workspacestore.h>
#include <unistd.h>

using namespace chandung;
using namespace chandung::test;
using nlohmann::json;

TEST_CASE("wrong usage exits with 2 and says so on standard error") {
    const Program program;
    REQUIRE(program.run(words(program, "new %a.chandung")).code == 0);
    for (const char* line :
         {"frobnicate", "frobnicate %a.chandung A B", "info", "info %a.chandung --colour", "list %a.chandung",
          "list %a.chandung personas extra", "show %a.chandung", "new", "export %a.chandung",
          "export %a.chandung --to x.pdf --page A9", "import %a.chandung", "info %a.chandung --lang fr",
          "info %a.chandung --lang", "export %a.chandung --to x.pdf --layout poster"}) {
        INFO(line);
        const Answer answer = program.run(words(program, line));
        CHECK(answer.code == 2);
        CHECK(answer.out.empty());
        CHECK(answer.oneLine());
    }
}

TEST_CASE("help and version are data and exit with 0") {
    const Program program;
    CHECK(program.call({"--version"}).out == "chandung " CHANDUNG_VERSION "\n");
    const Answer help = program.call({"--help"});
    CHECK(help.code == 0);
    for (const char* command : {"new", "info", "list", "show", "search", "check", "import", "export"})
        CHECK(help.out.find(command) != std::string::npos);
    CHECK(program.call({"export", "--help"}).out.find("--orientation") != std::string::npos);
    CHECK(help.err.empty());
    // Every word is the program's own and so can be translated, none the library's.
    for (const char* own : {"Commands:", "Options:", "[COMMAND]", "Shows the version"})
        CHECK(help.out.find(own) != std::string::npos);
    for (const char* foreign : {"Subcommands", "SUBCOMMAND", "Display program version"})
        CHECK(help.out.find(foreign) == std::string::npos);
    CHECK(program.call({"export", "--help"}).out.find("Positionals") == std::string::npos);
}

TEST_CASE("options and arguments stand in any order") {
    const Program program;
    REQUIRE(program.run(words(program, "--sample --lang en new %a.chandung")).code == 0);
    const std::string expected = program.run(words(program, "list %a.chandung personas --json")).out;
    CHECK(json::parse(expected).size() > 4);
    for (const char* line : {"--json list %a.chandung personas", "list --json %a.chandung personas",
                             "list %a.chandung --lang vi personas --json", "--lang=ms list %a.chandung --json personas",
                             "--lang vi --json list %a.chandung personas"}) {
        INFO(line);
        CHECK(program.run(words(program, line)).out == expected);
    }
}

TEST_CASE("the sample speaks the language asked for, else the system's, else English") {
    Program program;
    const auto firstStudy = [&](const std::string& name, const std::string& options) {
        REQUIRE(program.run(words(program, "new %" + name + " --sample " + options)).code == 0);
        return program.run(words(program, "list %" + name + " studies --json"))
            .json()
            .at(0)
            .at("name")
            .get<std::string>();
    };
    const std::string english = firstStudy("en.chandung", "--lang en");
    const std::string vietnamese = firstStudy("vi.chandung", "--lang vi");
    const std::string malay = firstStudy("ms.chandung", "--lang ms");
    CHECK(english != vietnamese);
    CHECK(vietnamese != malay);
    CHECK(firstStudy("c.chandung", "") == english);
    program.setSystemLanguage(QStringLiteral("vi_VN.UTF-8"));
    CHECK(firstStudy("system.chandung", "") == vietnamese);
    program.setSystemLanguage(QStringLiteral("fr_FR.UTF-8"));
    CHECK(firstStudy("other.chandung", "") == english);
}

TEST_CASE("messages are one line in the language asked for") {
    const Program program;
    for (const char* language : {"en", "vi", "ms"}) {
        const Answer answer = program.run(words(program, std::string("info %nowhere.chandung --lang ") + language));
        INFO(answer.err);
        CHECK(answer.code == 1);
        CHECK(answer.oneLine());
        CHECK(answer.err.find("nowhere.chandung") != std::string::npos);
    }
}

TEST_CASE("new refuses an existing file and a missing folder") {
    const Program program;
    program.write("a.chandung", "mine");
    const Answer answer = program.run(words(program, "new %a.chandung --sample"));
    CHECK(answer.code == 1);
    CHECK(answer.oneLine());
    CHECK(program.bytes("a.chandung") == "mine");
    CHECK(program.run(words(program, "new %no/such/a.chandung")).code == 1);
}

TEST_CASE("files that are no workspace are refused and left as they are") {
    const Program program;
    const std::string contents[] = {"", "text", std::string("SQLite format 3\0", 16) + std::string(200, 'x'),
                                    std::string(100'000, '\0')};
    for (const std::string& content : contents) {
        program.write("a.chandung", content);
        program.write("in.json", R"({"personas": [{"fields": {"identity.name": "A"}}]})");
        for (const char* line : {"info %a.chandung", "list %a.chandung personas", "check %a.chandung",
                                 "import %a.chandung %in.json", "export %a.chandung --to %o.json"}) {
            INFO(line);
            const Answer answer = program.run(words(program, line));
            CHECK(answer.code == 1);
            CHECK(answer.oneLine());
            CHECK(answer.out.empty());
            CHECK(program.bytes("a.chandung") == content);
        }
        CHECK_FALSE(QFile::exists(program.file("o.json")));
    }
    CHECK(program.run(words(program, "info %")).code == 1);  // a folder
}

TEST_CASE("a workspace that somebody edits can be read, but not changed") {
    const Program program;
    REQUIRE(program.run(words(program, "new %a.chandung")).code == 0);
    program.write("in.json", R"({"personas": [{"fields": {"identity.name": "A"}}]})");
    const auto editor = storage::WorkspaceStore::open(program.path("a.chandung"), storage::Access::ReadWrite);
    const Answer answer = program.run(words(program, "import %a.chandung %in.json"));
    INFO(answer.err);
    CHECK(answer.code == 1);
    CHECK(answer.oneLine());
    CHECK(program.run(words(program, "info %a.chandung --json")).json().at("counts").at("personas") == 0);
}

TEST_CASE("a read-only workspace can be read, but not changed") {
    if (::geteuid() == 0) return;  // root may write everything
    const Program program;
    REQUIRE(program.run(words(program, "new %a.chandung")).code == 0);
    program.write("in.json", R"({"personas": [{"fields": {"identity.name": "A"}}]})");
    REQUIRE(QFile::setPermissions(program.file("a.chandung"), QFile::ReadOwner));
    const std::string before = program.bytes("a.chandung");
    const Answer answer = program.run(words(program, "import %a.chandung %in.json"));
    CHECK(answer.code == 1);
    CHECK(answer.oneLine());
    CHECK(program.bytes("a.chandung") == before);
    CHECK(program.run(words(program, "info %a.chandung")).code == 0);
}

TEST_CASE("output that cannot be written is a failure") {
    const Program program;
    REQUIRE(program.run(words(program, "new %a.chandung --sample")).code == 0);
    const Answer answer = program.run(words(program, "export %a.chandung --to %no/such/o.json"));
    CHECK(answer.code == 1);
    CHECK(answer.oneLine());
    CHECK(program.run(words(program, "export %a.chandung --to /dev/full/o.pdf")).code == 1);
}
