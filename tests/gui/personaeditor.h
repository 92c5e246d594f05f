#pragma once

#include "catch.h"
#include "gui/components/statementlist.h"
#include "gui/persona/personapage.h"
#include "personafixture.h"

#include <QApplication>
#include <QTest>

#include <memory>

namespace chandung::test {

/// The page on a real workspace file with a study, a segment, sources and one B2B persona.
struct Editor {
    test::GuiParts gui;
    std::string file = gui.folder.path("work.chandung");
    std::unique_ptr<app::Workspace> workspace;
    domain::Study study;
    domain::Segment segment;
    domain::Source source;
    domain::Observation observation;
    domain::Persona persona;
    std::unique_ptr<gui::PersonaPage> page;

    explicit Editor(bool readOnly = false) {
        workspace = app::Workspace::create(QString::fromStdString(file), gui.knowledge);
        study.id = domain::Uuid::make();
        study.name = "Food makers in the South";
        segment = {domain::Uuid::make(), study.id, "Mid-size food makers", {}, {}, {}, {}, {}, {}, {}, {}, true, {}};
        segment.company["company.industry"] = std::string("Snacks and confectionery");
        segment.company["company.goals"] = domain::Statements{{domain::Uuid::make(), "Export to Japan", {}, {}, {}}};
        source.id = domain::Uuid::make();
        source.studyId = study.id;
        source.title = "Interview 4, An Phú Foods";
        observation = {
            domain::Uuid::make(), source.id, "Every supplier lists other things in the quote", "buyer", {}, {}};
        persona.id = domain::Uuid::make();
        persona.studyId = study.id;
        persona.segmentId = segment.id;
        persona.set("identity.name", std::string("Nguyễn Thu Hà"));
        workspace->save(study, QStringLiteral("study"));
        workspace->save(segment, QStringLiteral("segment"));
        workspace->save(source, QStringLiteral("source"));
        workspace->save(observation, QStringLiteral("observation"));
        workspace->save(persona, QStringLiteral("persona"));
        workspace->undoStack().clear();
        if (readOnly) {
            workspace.reset();
            workspace = app::Workspace::open(QString::fromStdString(file), gui.knowledge, storage::Access::ReadOnly);
        }
        page = std::make_unique<gui::PersonaPage>(gui.context);
        page->setWorkspace(workspace.get());
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        REQUIRE(page->open({QString::fromStdString(persona.id.str())}));
    }

    template <class T>
    T* input(const char* name) const {
        // A form that was retired may live until the next turn of the loop.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        T* found = page->findChild<T*>(QString::fromLatin1(name));
        INFO("no input " << name);
        REQUIRE(found);
        return found;
    }
    gui::StatementList* list(const char* name) const { return input<gui::StatementList>(name); }
    void go(const char* field) const { REQUIRE(page->openField(field)); }
    void type(const QString& text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    int steps() const { return workspace->undoStack().count(); }

    /// What stands in the file, read by a second connection.
    domain::Persona stored() const {
        const auto store = storage::WorkspaceStore::open(file, storage::Access::ReadOnly);
        const auto found = store->personas().find(persona.id);
        REQUIRE(found);
        return *found;
    }
    std::string storedText(const std::string& key) const { return stored().text(key); }
};

}  // namespace chandung::test
