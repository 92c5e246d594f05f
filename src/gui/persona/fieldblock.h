#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/fieldvalue.h"
#include "gui/context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace chandung::gui {

class CountsLabel;
class FieldEditor;
class PersonaDraft;
class StartsList;

/// One field of the form: label, counts, hint, where its value comes from, the editor, and what is wrong with it.
class FieldBlock : public QWidget {
    Q_OBJECT

public:
    FieldBlock(Context& context, PersonaDraft& draft, const domain::FieldDefinition& field, QWidget* parent);

    [[nodiscard]] const std::string& key() const { return m_key; }
    [[nodiscard]] FieldEditor& editor() const { return *m_editor; }

    /// Takes the value over from the draft, unless it stands there already.
    void refresh();
    void focusField();
    void commit();

Q_SIGNALS:
    /// The evidence of a row was asked for; `mark` in global coordinates.
    void evidenceRequested(chandung::gui::FieldBlock* block, int row, const QRect& mark);
    /// Ctrl+Return: on to the next field.
    void leave();

private:
    void build(const domain::FieldDefinition& field);
    void connectStatements();
    void connectImage();
    void addStarts();
    void showNotes();
    void typed();
    void left();
    void useInherited();
    void showSource();
    void showCounts();
    /// Whether somebody writes in the field, or has gone on.
    enum class When { Writing, Left };
    void showIssue(When when);
    [[nodiscard]] bool isWrittenIn() const;
    void showPicture();
    [[nodiscard]] bool isInherited() const;

    Context& m_context;
    PersonaDraft& m_draft;
    std::string m_key;
    FieldEditor* m_editor;
    CountsLabel* m_counts;
    QWidget* m_source;
    QLabel* m_sourceLabel;
    QPushButton* m_useInherited;
    QWidget* m_message;
    QLabel* m_messageIcon;
    QLabel* m_messageLabel;
    QPushButton* m_mend;
    QLabel* m_advice;
    QWidget* m_warning;
    QLabel* m_warningLabel;
    StartsList* m_starts = nullptr;
    bool m_wasLeft = false;      ///< one has been in it, or what stands in it was kept
    domain::FieldValue m_shown;  ///< what was put into the editor last
};

}  // namespace chandung::gui
