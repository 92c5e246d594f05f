#include "chandung/app/workspace.h"

#include "catch.h"
#include "chandung/app/sample.h"
#include "chandung/app/text.h"
#include "workspacefolder.h"

#include <QSignalSpy>

#include <sys/resource.h>
#include <csignal>
#include <future>
#include <thread>

using namespace chandung;
using namespace chandung::app;

namespace {

const Knowledge& knowledge() {
    static const Knowledge loaded = Knowledge::load();
    return loaded;
}

/// A new workspace in a folder of its own.
struct Fresh {
    test::WorkspaceFolder folder;
    QString file = toQt(folder.path("Dự án.chandung"));
    std::unique_ptr<Workspace> workspace = Workspace::create(file, knowledge());

    /// What another program finds in the file.
    std::unique_ptr<storage::WorkspaceStore> reader() const {
        return storage::WorkspaceStore::open(pathFromQt(file), storage::Access::ReadOnly);
    }
};

domain::Persona persona(const std::string& name) {
    domain::Persona result;
    result.id = domain::Uuid::make();
    result.set("identity.name", domain::FieldValue(name));
    return result;
}

domain::Statement statement(const std::string& text) {
    domain::Statement result;
    result.text = text;
    return result;
}

}  // namespace

TEST_CASE("what is saved is in the file at once, undone and done again") {
    Fresh fresh;
    const auto linh = persona("Linh Nguyễn");
    REQUIRE(fresh.workspace->save(linh, QStringLiteral("new persona")));
    CHECK(fresh.reader()->personas().find(linh.id)->name() == "Linh Nguyễn");
    fresh.workspace->undoStack().undo();
    CHECK_FALSE(fresh.reader()->personas().find(linh.id));
    fresh.workspace->undoStack().redo();
    CHECK(fresh.reader()->personas().find(linh.id)->name() == "Linh Nguyễn");
}

TEST_CASE("a long import that is watched says how far it is, and is taken back when the watcher says no") {
    Fresh fresh;
    Workspace& workspace = *fresh.workspace;
    domain::Bundle bundle;
    for (int i = 0; i < 20; ++i) bundle.personas.push_back(persona("Persona " + std::to_string(i)));
    const QSignalSpy failed(&workspace, &Workspace::failed);
    double last = 0;
    {
        const Workspace::Watched watched(workspace, [&](double done) {
            CHECK(done >= last);
            last = done;
            return done < 0.8;
        });
        CHECK_FALSE(workspace.addBundle(bundle, QStringLiteral("Import personas")));
    }
    CHECK(last >= 0.8);
    CHECK(failed.empty());  // the marketer knows
    CHECK(workspace.count<domain::Persona>() == 0);
    CHECK_FALSE(workspace.undoStack().canUndo());

    // What is tried in between is refused, and said.
    bool tried = false;
    {
        const Workspace::Watched watched(workspace, [&](double) {
            if (!std::exchange(tried, true)) CHECK_FALSE(workspace.save(persona("In between"), QStringLiteral("new")));
            return true;
        });
        CHECK(workspace.addBundle(bundle, QStringLiteral("Import personas")));
    }
    CHECK(tried);
    CHECK(failed.size() == 1);
    CHECK(workspace.count<domain::Persona>() == 20);
    CHECK(workspace.save(persona("Afterwards"), QStringLiteral("new")));
}

TEST_CASE("the end of a long change waits for the disk in a thread of its own, and the watcher is asked meanwhile") {
    Fresh fresh;
    Workspace& workspace = *fresh.workspace;
    domain::Bundle bundle;
    for (int i = 0; i < 20; ++i) bundle.personas.push_back(persona("Persona " + std::to_string(i)));
    REQUIRE(workspace.save(persona("There already"), QStringLiteral("new")));
    // SQLite cannot commit while somebody reads; he reads until the watcher has been asked after the last piece. If the
    // end ran in this thread, nobody would ask, and it would fail.
    std::promise<void> reads;
    std::promise<void> asked;
    std::thread reading([&] {
        const auto store = fresh.reader();
        store->personas().scan(
            {},
            [&](const domain::PersonaSummary&) {
                reads.set_value();
                asked.get_future().wait();
            },
            nullptr);
    });
    reads.get_future().wait();
    const std::thread::id window = std::this_thread::get_id();
    int atTheEnd = 0;
    bool elsewhere = false;
    bool kept = false;
    {
        const Workspace::Watched watched(workspace, [&](double done) {
            elsewhere = elsewhere || std::this_thread::get_id() != window;
            if (done >= 1 && ++atTheEnd == 2) asked.set_value();
            return atTheEnd < 2;  // too late
        });
        kept = workspace.addBundle(bundle, QStringLiteral("Import personas"));
    }
    if (atTheEnd < 2) asked.set_value();
    reading.join();
    CHECK(atTheEnd >= 2);
    CHECK_FALSE(elsewhere);
    CHECK(kept);
    CHECK(fresh.reader()->personas().count() == 21);
    workspace.undoStack().undo();
    CHECK(fresh.reader()->personas().count() == 1);
}

TEST_CASE("a long change whose end fails in its thread is told, and all is as it was") {
    Fresh fresh;
    Workspace& workspace = *fresh.workspace;
    domain::Bundle bundle;
    for (int i = 0; i < 20; ++i) bundle.personas.push_back(persona("Persona " + std::to_string(i)));
    REQUIRE(workspace.save(persona("There already"), QStringLiteral("new")));
    const QSignalSpy failed(&workspace, &Workspace::failed);
    const QSignalSpy changed(&workspace, &Workspace::changed);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &old) == 0);
    const rlimit tight{1, old.rlim_max};
    double last = 0;
    bool kept = true;
    {
        // What was done before is in memory and in the journal; from here on the disk takes nothing.
        const Workspace::Watched watched(workspace, [&](double done) {
            if (done >= 1 && last < 1) ::setrlimit(RLIMIT_FSIZE, &tight);
            last = done;
            return true;
        });
        kept = workspace.addBundle(bundle, QStringLiteral("Import personas"));
    }
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &old) == 0);
    CHECK(last >= 1);
    CHECK_FALSE(kept);
    REQUIRE(failed.size() == 1);
    CHECK_FALSE(failed.front().front().toString().isEmpty());
    CHECK(changed.empty());
    CHECK(workspace.undoStack().count() == 1);
    CHECK(workspace.count<domain::Persona>() == 1);
    CHECK(workspace.store().stopped());
    workspace.store().resume();
    CHECK(fresh.reader()->personas().count() == 1);
    CHECK(workspace.addBundle(std::move(bundle), QStringLiteral("Import personas")));
    CHECK(fresh.reader()->personas().count() == 21);
}

TEST_CASE("a field is one change, announced with its key; the same value again is none") {
    Fresh fresh;
    const auto linh = persona("Linh");
    fresh.workspace->save(linh, QStringLiteral("new persona"));
    const QSignalSpy changes(fresh.workspace.get(), &Workspace::changed);
    const domain::FieldValue quote{std::string("Tôi mất nửa ngày thứ Hai.")};
    REQUIRE(fresh.workspace->setField(linh.id, "identity.quote", quote));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0][0].value<Change>().field == QStringLiteral("identity.quote"));
    const int steps = fresh.workspace->undoStack().count();
    CHECK(fresh.workspace->setField(linh.id, "identity.quote", quote));
    CHECK(fresh.workspace->undoStack().count() == steps);
    CHECK(changes.size() == 1);
    CHECK(fresh.reader()->personas().find(linh.id)->text("identity.quote") == "Tôi mất nửa ngày thứ Hai.");
}

TEST_CASE("typing in one field is one step of undo, adding statements is one step each") {
    Fresh fresh;
    const auto linh = persona("Linh");
    fresh.workspace->save(linh, QStringLiteral("new persona"));
    const int before = fresh.workspace->undoStack().count();
    for (const char* text : {"I", "I lose", "I lose Mondays"})
        fresh.workspace->setField(linh.id, "identity.quote", domain::FieldValue(std::string(text)));
    CHECK(fresh.workspace->undoStack().count() == before + 1);
    fresh.workspace->setField(linh.id, "goals.goals", domain::FieldValue(domain::Statements{statement("a")}));
    auto list = fresh.workspace->find<domain::Persona>(linh.id)->statements("goals.goals");
    CHECK_FALSE(list[0].id.isNull());
    list.push_back(statement("b"));
    fresh.workspace->setField(linh.id, "goals.goals", domain::FieldValue(list));
    CHECK(fresh.workspace->undoStack().count() == before + 3);
    fresh.workspace->undoStack().undo();
    CHECK(fresh.workspace->find<domain::Persona>(linh.id)->statements("goals.goals").size() == 1);
    fresh.workspace->undoStack().undo();
    fresh.workspace->undoStack().undo();
    CHECK(fresh.workspace->find<domain::Persona>(linh.id)->text("identity.quote").empty());
}

TEST_CASE("an invalid value is refused with a message and changes nothing") {
    Fresh fresh;
    const auto linh = persona("Linh");
    fresh.workspace->save(linh, QStringLiteral("new persona"));
    const QSignalSpy failures(fresh.workspace.get(), &Workspace::failed);
    CHECK_FALSE(fresh.workspace->setField(linh.id, "identity.share", domain::FieldValue(140.0)));
    CHECK(failures.size() == 1);
    CHECK_FALSE(failures[0][0].toString().isEmpty());
    CHECK(domain::isEmpty(fresh.workspace->find<domain::Persona>(linh.id)->value("identity.share")));
}

TEST_CASE("the trash gives back what it got") {
    Fresh fresh;
    const auto linh = persona("Linh");
    fresh.workspace->save(linh, QStringLiteral("new persona"));
    fresh.workspace->remove<domain::Persona>(linh.id, QStringLiteral("to the trash"));
    CHECK(fresh.workspace->personaSummaries().empty());
    REQUIRE(fresh.workspace->trashed().size() == 1);
    fresh.workspace->restore(EntityKind::Persona, linh.id, QStringLiteral("restore"));
    CHECK(fresh.workspace->personaSummaries().size() == 1);
    fresh.workspace->undoStack().undo();
    CHECK(fresh.workspace->personaSummaries().empty());
    fresh.workspace->erase(EntityKind::Persona, linh.id);
    CHECK(fresh.workspace->trashed().empty());
}

TEST_CASE("undoing everything leaves the workspace as new") {
    Fresh fresh;
    domain::Study study;
    study.id = domain::Uuid::make();
    study.name = "Food makers";
    fresh.workspace->save(study, QStringLiteral("new study"));
    auto linh = persona("Linh");
    linh.studyId = study.id;
    fresh.workspace->save(linh, QStringLiteral("new persona"));
    fresh.workspace->setField(linh.id, "goals.goals", domain::FieldValue(domain::Statements{statement("Đà Nẵng")}));
    CHECK(fresh.workspace->search(QStringLiteral("da nang"), 10).size() == 1);
    while (fresh.workspace->undoStack().canUndo()) fresh.workspace->undoStack().undo();
    for (const auto& [name, count] : fresh.reader()->counts()) {
        INFO(name);
        CHECK(count == 0);
    }
    CHECK(fresh.workspace->search(QStringLiteral("da nang"), 10).empty());
}

TEST_CASE("the sample comes in whole, in each language, and a second time is skipped") {
    for (const domain::Language language : domain::allLanguages) {
        Fresh fresh;
        const domain::Bundle sample = sampleBundle(knowledge(), language);
        REQUIRE(sample.personas.size() == 11);
        CHECK(fresh.workspace->import(sample).empty());
        const domain::Bundle stored = fresh.workspace->bundle();
        CHECK(stored.studies == sample.studies);
        CHECK(stored.sources == sample.sources);
        CHECK(stored.observations == sample.observations);
        CHECK(stored.insights == sample.insights);
        CHECK(stored.segments == sample.segments);
        CHECK(stored.committees == sample.committees);
        CHECK(stored.journeys == sample.journeys);
        CHECK(stored.personas.size() == sample.personas.size());
        const auto again = fresh.workspace->import(sample);
        CHECK(fresh.workspace->bundle().personas.size() == sample.personas.size());
        CHECK(std::all_of(again.begin(), again.end(), [](const exchange::Warning& warning) {
            return warning.kind == exchange::Warning::Kind::SkippedSame;
        }));
        CHECK(fresh.workspace->store().checkIntegrity().ok);
    }
}

TEST_CASE("an id that is there with other content gets a new one, and references follow") {
    Fresh fresh;
    const domain::Bundle sample = sampleBundle(knowledge(), domain::Language::En);
    (void)fresh.workspace->import(sample);
    domain::Bundle changed = sample;
    changed.studies[0].name = "Another study";
    const auto warnings = fresh.workspace->import(changed);
    CHECK(std::count_if(warnings.begin(), warnings.end(),
                        [](const exchange::Warning& w) { return w.kind == exchange::Warning::Kind::NewId; }) > 0);
    const auto studies = fresh.workspace->all<domain::Study>();
    const auto other =
        std::find_if(studies.begin(), studies.end(), [](const auto& s) { return s.name == "Another study"; });
    REQUIRE(other != studies.end());
    CHECK(other->id != sample.studies[0].id);
}

TEST_CASE("a dry run changes nothing") {
    Fresh fresh;
    (void)fresh.workspace->import(sampleBundle(knowledge(), domain::Language::Vi), true);
    for (const auto& [name, count] : fresh.workspace->store().counts()) {
        INFO(name);
        CHECK(count == 0);
    }
}
