// A persona beside the figures of the table that it was drafted from, in the real window.
#include "chandung/app/data/segmentdata.h"
#include "chandung/app/exporter.h"
#include "chandung/app/text.h"
#include "desk.h"
#include "gui/compare/columnchooser.h"
#include "gui/compare/comparetable.h"
#include "gui/components/rowlist.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace chandung;
using RowKind = gui::CompareModel::RowKind;

namespace {

/// A survey that has become three draft personas.
struct Drafted : test::Desk {
    Drafted() {
        importFile("survey.csv", test::survey());
        REQUIRE(appears<QPushButton>("importAndGroupButton"));
        find<QPushButton>("importAndGroupButton")->click();
        REQUIRE(appears<QPushButton>("createPersonasButton"));
        find<QPushButton>("createPersonasButton")->click();
        REQUIRE(QTest::qWaitFor([&] { return window.workspace()->count<domain::Persona>() == 3; }, 10'000));
    }

    domain::Persona persona(std::size_t at) const {
        return *window.workspace()->find<domain::Persona>(window.workspace()->personaSummaries()[at].id);
    }
    gui::CompareModel& compare(const QStringList& ids) {
        window.go(QStringLiteral("compare/") + ids.join(QLatin1Char(',')));
        QTest::qWait(20);
        auto* table = window.findChild<gui::CompareTable*>();
        REQUIRE(table);
        return table->model();
    }
};

QString idOf(const domain::Persona& persona) {
    return app::toQt(persona.id.str());
}

}  // namespace

TEST_CASE("the figures of a table stay what they were when the persona drafted from it is changed") {
    Drafted desk;
    app::Workspace& workspace = *desk.window.workspace();
    const domain::Persona before = desk.persona(0);
    REQUIRE(std::get<domain::Range>(before.value("demographics.age")).from);
    domain::Range older = std::get<domain::Range>(before.value("demographics.age"));
    older.to = *older.to + 10;
    REQUIRE(workspace.setField(before.id, "demographics.age", older));
    REQUIRE(workspace.setField(before.id, "demographics.location", std::string("Cần Thơ")));
    REQUIRE(workspace.setField(before.id, "identity.label", std::string("Renamed")));

    const auto data = app::segmentData(workspace, before.id);
    REQUIRE(data);
    CHECK(data->dataset.name == "survey.csv");
    CHECK(data->figures.value("demographics.age") == before.value("demographics.age"));
    CHECK(data->figures.value("demographics.location") == before.value("demographics.location"));
    CHECK(isEmpty(data->figures.value("identity.name")));
    CHECK(isEmpty(data->figures.value("identity.share")));
    REQUIRE(data->texts.at("demographics.age").size() == 1);
    const domain::Range range = std::get<domain::Range>(before.value("demographics.age"));
    const QString figure = data->texts.at("demographics.age").front();
    CHECK(figure.contains(QString::number(*range.from)));
    CHECK(figure.contains(QString::number(*range.to)));
    CHECK(figure.contains(QStringLiteral("of 241 rows")));

    domain::Persona own;
    own.id = domain::Uuid::make();
    own.set("identity.name", std::string("Written by hand"));
    REQUIRE(workspace.save(own, QStringLiteral("Add")));
    CHECK_FALSE(app::segmentData(workspace, own.id));

    REQUIRE(workspace.remove<domain::Dataset>(data->dataset.id, QStringLiteral("Delete")));
    CHECK_FALSE(app::segmentData(workspace, before.id));
}

TEST_CASE("a persona stands beside its segment's data: what differs is seen, nothing of it can be edited") {
    Drafted desk;
    app::Workspace& workspace = *desk.window.workspace();
    const domain::Persona person = desk.persona(0);
    REQUIRE(workspace.setField(person.id, "demographics.location", std::string("Cần Thơ")));
    gui::CompareModel& model = desk.compare({idOf(person), gui::dataColumnId(person.id)});
    REQUIRE(model.columnCount() == 2);
    const auto header = [&](int role) { return model.headerData(1, Qt::Horizontal, role).toString(); };
    CHECK(header(Qt::DisplayRole) == QStringLiteral("Segment's data"));
    CHECK(header(Qt::AccessibleTextRole).contains(QStringLiteral("survey.csv")));

    const int city = model.rowOf("demographics.location");
    REQUIRE(city >= 0);
    const QString said = model.index(city, 1).data(Qt::AccessibleTextRole).toString();
    INFO(said.toStdString());
    CHECK(said.startsWith(app::toQt(person.text("demographics.location"))));
    CHECK(said.contains(QStringLiteral("of the group")));
    CHECK(model.index(city, 0).data().toString() == QStringLiteral("Cần Thơ"));
    // What the table says nothing of has no row, and what was left as it is does not differ.
    CHECK(model.rowOf("identity.share") < 0);
    CHECK(model.rowOf("behaviour.habits") < 0);
    CHECK(model.differing() == 1);
    CHECK(model.identical() >= 1);
    for (int row = 0; row < model.rowCount(); ++row) CHECK_FALSE(model.editable(model.index(row, 1)));
    CHECK(model.editable(model.index(city, 0)));
}

TEST_CASE("the chooser offers the data of the personas that stand there, and puts it beside its persona") {
    Drafted desk;
    const domain::Persona first = desk.persona(0);
    const domain::Persona second = desk.persona(1);
    gui::CompareModel& model = desk.compare({idOf(first), idOf(second)});
    desk.find<QPushButton>("addColumnButton")->click();
    auto* chooser = desk.window.findChild<gui::ColumnChooser*>();
    REQUIRE(chooser);
    auto* list = chooser->findChild<gui::RowList*>();
    REQUIRE(list);
    QStringList offered;
    for (int row = 0; row < list->count(); ++row)
        offered << list->model()->index(row, 0).data(Qt::UserRole + 1).toString();
    CHECK(offered.contains(gui::dataColumnId(first.id)));
    CHECK(offered.contains(gui::dataColumnId(second.id)));
    CHECK_FALSE(offered.contains(gui::dataColumnId(desk.persona(2).id)));
    list->setCurrentId(gui::dataColumnId(first.id));
    QTest::keyClick(list, Qt::Key_Space);
    QTest::qWait(20);
    REQUIRE(model.columns().size() == 3);
    CHECK(model.columns()[0].id == idOf(first));
    CHECK(model.columns()[1].id == gui::dataColumnId(first.id));
    CHECK(model.columns()[2].id == idOf(second));
    chooser->close();
}

TEST_CASE("the button exports what stands in the comparison, as page and as table") {
    Drafted desk;
    const domain::Persona person = desk.persona(0);
    desk.compare({idOf(person), gui::dataColumnId(person.id)});
    const std::pair<const char*, const char*> files[] = {
        {"c.pdf", "%PDF-"}, {"c.png", "\x89PNG"}, {"c.html", "<!DOCTYPE html>"}, {"c.csv", ""}, {"c.xlsx", "PK"}};
    for (const auto& [name, start] : files) {
        INFO(name);
        desk.gui.dialogs.file = QString::fromStdString(desk.gui.folder.path(name));
        desk.find<QPushButton>("exportComparisonButton")->click();
        QTest::qWait(10);
        QFile file(desk.gui.dialogs.file);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK(bytes.size() > 100);
        CHECK(bytes.toLower().startsWith(QByteArray(start).toLower()));
        if (QByteArray(name).endsWith("l") || QByteArray(name).endsWith("v")) {
            if (QByteArray(name).endsWith("l")) CHECK(bytes.contains("<table"));
            CHECK(bytes.contains(person.name().c_str()));
            CHECK((bytes.contains("Segment's data") || bytes.contains("Segment&#39;s data") ||
                   bytes.contains("Segment’s data")));
        }
    }
}
