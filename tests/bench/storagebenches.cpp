// The workspace file against bare SQLite with the same durability: one field saved, finding, importing.
#include "benches.h"
#include "chandung/app/workspace.h"
#include "chandung/domain/textfold.h"
#include "chandung/exchange/interchange.h"
#include "material.h"
#include "measure.h"
#include "rawsqlite.h"
#include "storage/fieldtext.h"

#include <QFile>

namespace chandung::bench {

namespace {

constexpr const char* searchTable =
    "CREATE VIRTUAL TABLE search USING fts5(name, text, prefix='2 3', tokenize='unicode61 remove_diacritics 2')";

domain::Statements statements(int round) {
    domain::Statements list;
    for (int i = 0; i < 4; ++i) {
        domain::Statement statement;
        statement.text =
            "Close the month without surprises, round " + std::to_string(round) + " line " + std::to_string(i);
        list.push_back(statement);
    }
    return list;
}

std::string joined(const domain::Statements& list) {
    std::string text;
    for (const domain::Statement& statement : list) text += statement.text + '\n';
    return text;
}

}  // namespace

std::vector<Line> saveBench(const Run& run) {
    std::vector<Line> lines;
    for (const long personas : run.full ? std::vector<long>{10, 10000} : std::vector<long>{10}) {
        const QString file = QString::fromStdString(run.folder + "/save.chandung");
        QFile::remove(file);
        QFile::copy(QString::fromStdString(workspaceWith(static_cast<std::size_t>(personas), run.folder)), file);
        const auto workspace = app::Workspace::open(file, knowledge());
        const domain::Uuid persona = workspace->personaSummaries().at(0).id;
        const std::string bare = run.folder + "/save.sqlite";
        QFile::remove(QString::fromStdString(bare));
        RawSqlite raw(bare);
        raw.run(
            "CREATE TABLE field (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID; CREATE TABLE history (seq INTEGER "
            "PRIMARY KEY, patch TEXT)");
        raw.run(searchTable);
        sqlite3_stmt* put = raw.prepare("INSERT OR REPLACE INTO field VALUES ('goals.goals', ?)");
        sqlite3_stmt* history = raw.prepare("INSERT INTO history (patch) VALUES (?)");
        sqlite3_stmt* index = raw.prepare("INSERT OR REPLACE INTO search (rowid, name, text) VALUES (1, '', ?)");
        int round = 0;
        const Pair pair = alternate(
            run.full ? 101 : 41,
            [&] {
                const std::string text = joined(statements(round));
                raw.run("BEGIN IMMEDIATE");
                raw.step(put, {text});
                raw.step(history, {text + text});
                raw.step(index, {text});
                raw.run("COMMIT");
            },
            [&] {
                if (!workspace->setField(persona, "goals.goals", statements(++round)))
                    throw std::runtime_error("not saved");
            });
        lines.push_back({"", "a field left to saved, " + std::to_string(personas) + " personas", "ms", pair.ours,
                         pair.floor, 1.5, personas});
    }
    return lines;
}

std::vector<Line> findBench(const Run& run) {
    std::vector<Line> lines;
    for (const long personas : run.full ? std::vector<long>{1000, 10000, 100000} : std::vector<long>{1000, 10000}) {
        const std::string file = workspaceWith(static_cast<std::size_t>(personas), run.folder);
        const auto workspace =
            app::Workspace::open(QString::fromStdString(file), knowledge(), storage::Access::ReadOnly);
        RawSqlite raw(file);
        sqlite3_stmt* plain = raw.prepare("SELECT rowid FROM search WHERE search MATCH ? LIMIT 50");
        for (const char* letters : {"ngu", "del", "chat"}) {
            const Pair pair = alternate(
                run.full ? 25 : 11, [&] { raw.step(plain, {std::string("\"") + letters + "\" *"}); },
                [&] { (void)workspace->search(QString::fromLatin1(letters), 50); });
            lines.push_back({"",
                             std::string("“") + letters + "” over " + std::to_string(personas) + " personas, first 50",
                             "ms", pair.ours, pair.floor, 1.5, personas});
        }
    }
    return lines;
}

namespace {

/// `usual`: personas of about 4 kB; else whole, of 23 kB.
Line importLine(const Run& run, long personas, bool usual) {
    // One document may hold 32 MB: ten of them.
    std::vector<std::string> documents;
    for (int part = 0; part < 10; ++part)
        documents.push_back(exchange::writeInterchange(manyPersonas(static_cast<std::size_t>(personas / 10), usual),
                                                       knowledge().catalogue));
    const domain::Bundle bundle = manyPersonas(static_cast<std::size_t>(personas), usual);
    std::vector<std::string> rows;
    for (const domain::Persona& persona : bundle.personas)
        rows.push_back(exchange::writePersona(persona, bundle, knowledge().catalogue));
    // The words of every field, as the index holds them.
    std::vector<std::pair<std::string, std::string>> words;
    for (const domain::Persona& persona : bundle.personas)
        for (const auto& [key, value] : persona.fields) {
            const std::string text = domain::fold(storage::textOf(value));
            if (text.empty()) continue;
            const bool isName = key == "identity.name";
            words.emplace_back(isName ? text : "", isName ? "" : text);
        }
    const std::string bare = run.folder + "/import.sqlite";
    const QString file = QString::fromStdString(run.folder + "/import.chandung");
    const Pair pair = alternate(
        3,
        [&] {
            QFile::remove(QString::fromStdString(bare));
            RawSqlite raw(bare);
            raw.run("CREATE TABLE persona (seq INTEGER PRIMARY KEY, body TEXT)");
            raw.run(searchTable);
            sqlite3_stmt* put = raw.prepare("INSERT INTO persona (body) VALUES (?)");
            sqlite3_stmt* index = raw.prepare("INSERT INTO search (name, text) VALUES (?, ?)");
            raw.run("BEGIN IMMEDIATE");
            for (const std::string& row : rows) raw.step(put, {row});
            for (const auto& [name, text] : words) raw.step(index, {name, text});
            raw.run("COMMIT");
        },
        [&] {
            QFile::remove(file);
            const auto workspace = app::Workspace::create(file, knowledge());
            for (std::size_t part = 0; part < documents.size(); ++part)
                workspace->import(
                    exchange::readInterchange(documents[part], "part.json", knowledge().catalogue).bundle);
        });
    const char* size = usual ? " personas of 4 kB from JSON" : " personas of 23 kB from JSON";
    return {"", std::to_string(personas) + size, "ms", pair.ours, pair.floor, 1.5, personas};
}

}  // namespace

std::vector<Line> importBench(const Run& run) {
    std::vector<Line> lines{importLine(run, 1000, true)};
    if (run.full) lines.push_back(importLine(run, 10000, true));
    lines.push_back(importLine(run, run.full ? 1000 : 200, false));
    return lines;
}

}  // namespace chandung::bench
