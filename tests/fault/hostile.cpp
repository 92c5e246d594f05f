// T13: naughty strings in every text. T19: file names. T20: a text that was erased is nowhere any more.
#include "catch.h"
#include "chandung/app/attachments.h"
#include "chandung/app/knowledge.h"
#include "chandung/app/text.h"
#include "chandung/exchange/interchange.h"
#include "faultrun.h"

#include <filesystem>
#include <set>

using namespace chandung;
using namespace chandung::fault;
namespace fs = std::filesystem;

namespace {

/// Texts of our own that break programs: code points, directions, markup, formulas, SQL, paths, formats, lengths.
std::vector<std::string> naughty() {
    std::vector<std::string> texts{" ",
                                   "  spaces  ",
                                   "\t",
                                   "a\r\nb\rc\nd",
                                   "null",
                                   "NULL",
                                   "undefined",
                                   "true",
                                   "0",
                                   "-0",
                                   "1e309",
                                   "NaN",
                                   "０１２",
                                   "½⅓",
                                   "Ω≈ç√",
                                   "Nguyễn Thị Ánh Đào",
                                   "e\u0301\u0323",
                                   "\u1eb7\u0103\u0323",
                                   "ﬀ ﬁ",
                                   "İıŁß",
                                   "שלום עולם",
                                   "\u202eabc\u202c",
                                   "\u2066x\u2069",
                                   "\u200b\u200c\u200d",
                                   "\ufeffBOM",
                                   "\u00ad",
                                   "👩‍👩‍👧‍👦 🏳️‍🌈",
                                   "🇻🇳🇲🇾",
                                   "Ẓ̴̡͝a̵̧͑l̸͎̀g̶̗̈́o",
                                   "\u0000x",
                                   "<b>x</b>",
                                   "a < b and c > d",
                                   "<script>alert(1)</script>",
                                   "<img src=\"file:///etc/hostname\">",
                                   "&amp;&lt;",
                                   "]]>",
                                   "<!--",
                                   "javascript:alert(1)",
                                   "=1+1",
                                   "+1",
                                   "-1",
                                   "@SUM(A1)",
                                   "=HYPERLINK(\"x\")",
                                   "'=1",
                                   "'; DROP TABLE persona; --",
                                   "\" OR \"\"=\"",
                                   "%s%n%x",
                                   "%1 %2 %n",
                                   "{0} {}",
                                   "$(id)",
                                   "`id`",
                                   "../../etc/passwd",
                                   "C:\\Windows\\x",
                                   "con",
                                   "file:///etc/passwd",
                                   "\\n\\t\\u0041",
                                   "\"quoted\"",
                                   "“quoted”",
                                   "a,b;c\td|e",
                                   "[link](file:///etc/hostname)",
                                   "# heading",
                                   "**bold**",
                                   "\x7f",
                                   "\x01\x02",
                                   std::string(10'000, 'x')};
    std::erase_if(texts, [](const std::string& text) { return text.empty() || text.find('\0') != std::string::npos; });
    return texts;
}

/// A persona with the text in every field that takes one; the number of places.
domain::Persona filled(const domain::Catalogue& catalogue, const std::string& text, long& places) {
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    persona.tags = {text};
    for (const domain::FieldDefinition& field : catalogue.fields()) {
        if (field.kind == domain::FieldKind::Text || field.kind == domain::FieldKind::Prose) {
            persona.fields[field.key] = text;
            ++places;
        }
        if (field.kind != domain::FieldKind::Statements) continue;
        domain::Statement statement = test::statement(text);
        if (field.second && field.second->kind == domain::SecondPart::Kind::Text) statement.detail = text;
        domain::Citation citation;
        citation.quote = text;
        citation.plainName = text;
        statement.evidence = {citation};
        persona.fields[field.key] = domain::Statements{statement};
        places += 3;
    }
    return persona;
}

domain::FieldValues withoutIds(domain::FieldValues fields) {
    for (auto& [key, value] : fields)
        if (auto* list = std::get_if<domain::Statements>(&value))
            for (domain::Statement& statement : *list) statement.id = domain::Uuid();
    return fields;
}

}  // namespace

TEST_CASE("T13 naughty strings in every text field are kept and exchanged byte for byte") {
    const app::Knowledge knowledge = app::Knowledge::load();
    const domain::Catalogue& catalogue = knowledge.catalogue;
    const test::WorkspaceFolder folder;
    const auto store = test::WorkspaceStore::create(folder.path("a.chandung"));
    long places = 0;
    long bad = 0;
    long number = 0;
    for (const std::string& text : naughty()) {
        if (++number % times(5, 1) != 0) continue;
        INFO(text);
        const domain::Persona persona = filled(catalogue, text, places);
        store->personas().put(persona);
        const auto kept = store->personas().find(persona.id);
        if (!kept || kept->fields != persona.fields || kept->tags != persona.tags) ++bad;
        domain::Bundle bundle;
        bundle.personas = {persona};
        const auto read = exchange::readInterchange(exchange::writeInterchange(bundle, catalogue), "x.json", catalogue);
        if (withoutIds(read.bundle.personas.at(0).fields) != withoutIds(persona.fields)) ++bad;
    }
    CHECK(store->checkIntegrity().ok);
    // The control: a reader that trims would be found out.
    report({"T13", "naughty strings by text field, through the file and JSON", places, bad,
            "trimmed or folded they would differ in " + std::to_string(naughty().size()) + " texts", 0});
    CHECK(bad == 0);
    CHECK(places > 700);
}

TEST_CASE("T19 names of kept files never lead out of the folder") {
    const std::vector<std::string> parts{"..",     ".",        "/",      "\\",     "C:",      "~",
                                         "con",    "nul",      "a\nb",   "-rf",    "$(id)",   "..%2f",
                                         "\u202e", "x\u2044y", "/etc/x", "..\\..", ".bashrc", std::string(300, 'x'),
                                         "",       " ",        "\x01"};
    const test::WorkspaceFolder outer;
    const fs::path root = fs::path(outer.path("x")).parent_path();
    const fs::path folder = root / "inner";
    fs::create_directory(folder);
    test::writeFile(root / "canary", "here first");
    fs::create_symlink(root / "canary", folder / "link.txt");
    long cases = 0;
    long bad = 0;
    long escaping = 0;
    for (const std::string& first : parts)
        for (const std::string& second : parts) {
            if (cases >= times(100, 441)) break;
            domain::Attachment attachment;
            attachment.name = first + "/" + second;
            attachment.bytes = "content";
            const fs::path naive = (folder / attachment.name).lexically_normal();
            if (naive.string().rfind(folder.string() + "/", 0) != 0) ++escaping;
            ++cases;
            try {
                const fs::path written = app::pathFromQt(app::writeOut(attachment, app::pathToQt(folder)));
                if (fs::canonical(written).parent_path() != fs::canonical(folder)) ++bad;
            } catch (const domain::Error&) {
                // Refused is as good.
            }
        }
    domain::Attachment onto;
    onto.name = "link.txt";
    onto.bytes = "content";
    (void)app::writeOut(onto, app::pathToQt(folder));
    if (test::readFile(root / "canary") != "here first") ++bad;
    if (std::distance(fs::directory_iterator(root), fs::directory_iterator()) != 2) ++bad;
    report({"T19", "names of kept files", cases + 1, bad,
            "taken as they are, " + std::to_string(escaping) + " would lie outside", 0});
    CHECK(bad == 0);
    CHECK(escaping > 0);
}

TEST_CASE("T20 a text that was erased for good is in no file of the folder any more") {
    const std::string canary = "KanarienvogelXQZ7";
    const auto finds = [&](const fs::path& folder) {
        long found = 0;
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            if (!entry.is_regular_file()) continue;
            std::string bytes = test::readFile(entry.path());
            for (char& c : bytes) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
            std::string low = canary;
            for (char& c : low) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
            if (bytes.find(low) != std::string::npos) ++found;
        }
        return found;
    };
    long bad = 0;
    long trashed = 0;
    const int rounds = times(6, 40);
    for (int round = 0; round < rounds; ++round) {
        const test::WorkspaceFolder folder;
        const fs::path root = fs::path(folder.path("x")).parent_path();
        const auto store = test::WorkspaceStore::create(folder.path("a.chandung"));
        test::Sample sample;
        sample.putInto(*store);
        domain::Persona persona = sample.persona;
        persona.id = domain::Uuid::make();
        persona.set("identity.name", canary);
        persona.set("goals.goals", domain::Statements{test::statement(canary + " " + canary)});
        store->personas().put(persona);
        domain::Source source = sample.source;
        source.id = domain::Uuid::make();
        source.title = canary;
        store->sources().put(source);
        REQUIRE(finds(root) > 0);
        store->personas().trash(persona.id);
        store->sources().trash(source.id);
        // The control: the trash keeps it.
        trashed += finds(root) > 0 ? 1 : 0;
        store->personas().erase(persona.id);
        store->sources().erase(source.id);
        bad += finds(root);
    }
    report({"T20", "erased texts looked for in file, journal, folder", rounds, bad,
            "from the trash alone " + std::to_string(trashed) + " of " + std::to_string(rounds) + " were still found",
            0});
    CHECK(bad == 0);
    CHECK(trashed == rounds);
}
