#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/fieldvalue.h"
#include "gui/context.h"

#include <QFrame>
#include <QString>

#include <memory>
#include <optional>

namespace chandung::gui {

/// An ordered list of short texts that is edited in place: add, reorder, remove by keyboard and mouse; with evidence
/// marks and second parts where the field has them. Also used for plain lists (questions of a study).
class StatementList : public QFrame {
    Q_OBJECT

public:
    explicit StatementList(Context& context, QWidget* parent = nullptr);
    ~StatementList() override;

    void setEvidenceShown(bool shown);
    void setRanked(bool ranked);
    void setSecondPart(const std::optional<domain::SecondPart>& second);
    /// Shown in the add row: "For example: …".
    void setExample(const QString& example);
    void setReadOnly(bool readOnly);
    /// The name a screen reader says for the list.
    void setLabel(const QString& label);
    /// A red frame; the message stands below, where the form shows it.
    void setInvalid(bool invalid);
    /// Marks the row whose evidence is shown; −1: none.
    void setOpenMark(int row);
    /// Puts the caret into a row; −1: the row in which the next one is typed.
    void editRow(int row);

    void setStatements(const domain::Statements& statements);
    [[nodiscard]] domain::Statements statements() const;

    /// The same for plain lists.
    void setTexts(const std::vector<std::string>& texts);
    [[nodiscard]] std::vector<std::string> texts() const;

    /// Keeps the row that is being edited.
    void commit();

Q_SIGNALS:
    /// The list changed: a row was left, added, moved, removed, or typing paused.
    void edited();
    /// A key was pressed in a row; `statements` has it already.
    void typed();
    /// The evidence mark of a row was pressed (or Ctrl+Shift+E); `mark` is in this widget's coordinates.
    void evidenceRequested(int row, const QRect& mark);
    /// Ctrl+Return: leave the list downwards.
    void leave();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace chandung::gui
