#pragma once

#include "catch.h"
#include "chandung/app/text.h"
#include "gui/study/studypage.h"
#include "personafixture.h"
#include "visible.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QTest>

namespace chandung::test {

using app::toQt;
using domain::Uuid;

inline domain::Observation observation(const Uuid& source, const char* text, const char* field) {
    return {Uuid::make(), source, text, "buyer", {}, field};
}

/// The page of a study with a source, three observations, an insight and a segment.
struct Steps {
    GuiParts gui;
    std::unique_ptr<app::Workspace> workspace =
        app::Workspace::create(QString::fromStdString(gui.folder.path("work.chandung")), gui.knowledge);
    domain::Study study;
    domain::Source source;
    std::vector<domain::Observation> observations;
    domain::Insight insight;
    domain::Segment segment;
    std::unique_ptr<gui::StudyPage> page;
    QStringList notes;
    QStringList places;

    explicit Steps(int step) {
        study.id = Uuid::make();
        study.name = "Food makers in the South";
        study.product = "Flow-pack machines";
        study.purposes = {domain::Purpose::Conversion, domain::Purpose::Marketing};
        study.questions = {"Why do good quotes end without an answer?"};
        source.id = Uuid::make();
        source.studyId = study.id;
        source.title = "Interview 4";
        source.date = "2026-03";
        observations = {observation(source.id, "Quotes come in three shapes", "pains.challenges"),
                        observation(source.id, "Parts are missing from quotes", "pains.challenges"),
                        observation(source.id, "The plant runs three shifts", "company.activity")};
        insight = {Uuid::make(), study.id, "They run round the clock", "company", {observations[2].id}};
        segment.id = Uuid::make();
        segment.studyId = study.id;
        segment.name = "Growing snack makers";
        segment.share = 34;
        segment.chosen = true;
        const QString what = QStringLiteral("set up");
        workspace->save(study, what);
        workspace->save(source, what);
        for (const auto& one : observations) workspace->save(one, what);
        workspace->save(insight, what);
        workspace->save(segment, what);
        workspace->undoStack().clear();
        page = std::make_unique<gui::StudyPage>(gui.context);
        QObject::connect(page.get(), &gui::Page::notify, [this](const QString& text) { notes << text; });
        QObject::connect(page.get(), &gui::Page::navigate, [this](const QString& place) { places << place; });
        page->setWorkspace(workspace.get());
        page->resize(1180, 860);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        go(QString::number(step));
    }

    void go(const QString& rest) {
        REQUIRE(page->open(QStringList{toQt(study.id.str())} + rest.split(QLatin1Char('/'))));
        settle();
    }

    static void settle() {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    template <class T>
    T* find(const char* name) {
        return shownIn<T>(*page, name);
    }

    void press(const char* button) {
        find<QPushButton>(button)->click();
        settle();
    }

    [[nodiscard]] domain::Source storedSource() const { return *workspace->find<domain::Source>(source.id); }
    [[nodiscard]] std::vector<domain::Observation> filed() const {
        auto all = workspace->all<domain::Observation>();
        all.erase(all.begin(), all.begin() + 3);
        return all;
    }

    void undo() {
        workspace->undoStack().undo();
        settle();
    }
};

}  // namespace chandung::test
