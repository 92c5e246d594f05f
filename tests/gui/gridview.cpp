// A GridView whose model shows all its cells anew when something is kept, or has another row then, as those of the
// pages do: nothing that was typed is lost, the next cell is edited, and Qt has nothing to complain about.
#include "gui/components/gridview.h"

#include "catch.h"
#include "complaints.h"
#include "gui/components/griddelegate.h"
#include "personafixture.h"

#include <QAbstractTableModel>
#include <QPlainTextEdit>
#include <QTest>

using namespace chandung;

namespace {

/// Texts in one row, the last of them only shown. All are anew after each change.
class FreshModel : public QAbstractTableModel {
public:
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : rows; }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(texts.size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        return role == Qt::DisplayRole || role == Qt::EditRole ? texts[index.column()] : QVariant();
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override {
        const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
        return index.column() + 1 < columnCount() ? flags | Qt::ItemIsEditable : flags;
    }
    bool setData(const QModelIndex& index, const QVariant& value, int role) override {
        if (role != Qt::EditRole) return false;
        if (grows) {
            beginResetModel();
            ++rows;
            texts[index.column()] = value.toString();
            endResetModel();
        } else {
            texts[index.column()] = value.toString();
            Q_EMIT dataChanged(this->index(0, 0), this->index(rows - 1, columnCount() - 1));
        }
        return true;
    }

    QStringList texts{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("only shown")};
    bool grows = false;  ///< by a row with each change
    int rows = 1;
};

struct Grid {
    test::GuiParts gui;
    FreshModel model;
    gui::GridView view{gui.context, QStringLiteral("grid"), QStringLiteral("Grid")};
    test::Complaints complaints;

    Grid() {
        view.setModel(&model);
        view.setItemDelegate(new gui::GridDelegate(gui.context, &view));
        view.resize(600, 200);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }

    QPlainTextEdit* editor() {
        auto* found = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        REQUIRE(found);
        return found;
    }

    void type(const QString& text) {
        editor()->selectAll();
        QTest::keyClicks(editor(), text);
    }

    QModelIndex cell(int column) { return model.index(0, column); }
};

}  // namespace

TEST_CASE("A cell that is only shown is gone to, without an editor and without a complaint") {
    Grid grid;
    grid.view.startEditing(grid.cell(2));
    CHECK(grid.view.currentIndex().column() == 2);
    CHECK(grid.view.findChildren<QPlainTextEdit*>().isEmpty());
    CHECK(grid.complaints.texts().join(QLatin1Char('|')).toStdString() == "");
}

TEST_CASE("A cell that is edited already keeps its editor and what is typed there") {
    Grid grid;
    grid.view.startEditing(grid.cell(0));
    grid.type(QStringLiteral("three"));
    grid.view.setFocus(Qt::PopupFocusReason);
    grid.view.startEditing(grid.cell(0));
    CHECK(grid.editor()->isVisible());
    grid.view.commit();
    CHECK(grid.model.texts.front() == QStringLiteral("three"));
    CHECK(grid.complaints.texts().join(QLatin1Char('|')).toStdString() == "");
}

TEST_CASE("Going elsewhere keeps what was typed") {
    Grid grid;
    grid.model.grows = GENERATE(false, true);
    INFO("grows " << grid.model.grows);
    grid.view.startEditing(grid.cell(0));
    grid.type(QStringLiteral("three"));
    SECTION("by the program") {
        grid.view.startEditing(grid.cell(1));
        CHECK(grid.editor()->toPlainText() == QStringLiteral("two"));
    }
    SECTION("with Tab") {
        QTest::keyClick(grid.editor(), Qt::Key_Tab);
        if (!grid.model.grows) CHECK(grid.editor()->toPlainText() == QStringLiteral("two"));
    }
    SECTION("without an editor there") {
        grid.view.setCurrentIndex(grid.cell(1));
        if (!grid.model.grows) CHECK(grid.view.hasFocus());
    }
    CHECK(grid.model.texts.front() == QStringLiteral("three"));
    QTest::qWait(800);  // longer than the pause after which typing is kept
    CHECK(grid.complaints.texts().join(QLatin1Char('|')).toStdString() == "");
}
