#pragma once

#include "gui/components/statementdelegate.h"
#include "gui/components/statementmodel.h"
#include "gui/context.h"

#include <QTextEdit>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace chandung::gui {

class InputGuard;

/// The text of a row while it is edited: wraps, never scrolls, has no line breaks.
class StatementTextEdit : public QTextEdit {
    Q_OBJECT

public:
    StatementTextEdit(Context& context, QWidget* parent);

    void setText(const QString& text);

Q_SIGNALS:
    void linesPasted(const QStringList& lines);

protected:
    void insertFromMimeData(const QMimeData* source) override;

private:
    int m_lineHeight;
};

/// Edits one row of a statement list in place and writes into the model as it is typed.
class StatementRowEditor : public QWidget {
    Q_OBJECT

public:
    StatementRowEditor(Context& context, StatementModel& model, QWidget* parent);

    void start(const QModelIndex& index, bool atEnd);
    void place(const StatementParts& parts, const QRect& row);
    [[nodiscard]] QModelIndex index() const { return m_index; }
    [[nodiscard]] StatementTextEdit& text() { return *m_text; }
    [[nodiscard]] QWidget* second() const;
    [[nodiscard]] bool contains(const QWidget* widget) const;
    [[nodiscard]] bool isBlank() const;
    /// Whether the caret stands in the first, the last line.
    [[nodiscard]] bool atFirstLine() const;
    [[nodiscard]] bool atLastLine() const;

Q_SIGNALS:
    void typed();
    void linesPasted(const QStringList& lines);

private:
    void makeSecond();
    void writeText();
    void writeSecond();
    [[nodiscard]] QString secondValue() const;
    void setSecondValue(const QString& value);

    Context& m_context;
    StatementModel& m_model;
    QPersistentModelIndex m_index;
    StatementTextEdit* m_text;
    QLineEdit* m_line = nullptr;
    QComboBox* m_choice = nullptr;
    InputGuard* m_guard;
    bool m_loading = false;
};

}  // namespace chandung::gui
