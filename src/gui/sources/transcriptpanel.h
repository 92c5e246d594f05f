#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace chandung::gui {

class PersonalBar;
class TranscriptView;

/// The text of a source: pasted, looked over for personal details before it is kept, and filed sentence by sentence
/// under the fields of the catalogue.
class TranscriptPanel : public QWidget {
    Q_OBJECT

public:
    explicit TranscriptPanel(Context& context, QWidget* parent = nullptr);

    void setSource(app::Workspace* workspace, const domain::Uuid& source);
    void reload();
    /// A text that waits for the answer about its personal details is kept as it is.
    void commit();
    /// Into the text, or to where one is pasted.
    void takeFocus();
    void addText(const QString& text);
    [[nodiscard]] bool hasText() const { return m_hasText; }

Q_SIGNALS:
    void notify(const QString& text, bool undoable);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildFiling();
    QWidget* buildEditing();
    void fillFields();
    void startEditing(const QString& text);
    void keepText(const QString& text);
    /// Looks for personal details in the text that is not kept yet.
    void lookOver();
    void endEditing(bool mask);
    void file();
    void mask();
    void showCurrent();

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_id;
    bool m_hasText = false;
    bool m_editing = false;
    PersonalBar* m_personal;
    QStackedWidget* m_stack;
    TranscriptView* m_view;
    QWidget* m_filing = nullptr;
    QWidget* m_editBar = nullptr;
    QPlainTextEdit* m_edit;
    QComboBox* m_field = nullptr;
    QLineEdit* m_saidBy = nullptr;
    QLineEdit* m_tags = nullptr;
    QPushButton* m_file = nullptr;
    QPushButton* m_keep = nullptr;
    QLabel* m_left = nullptr;
};

}  // namespace chandung::gui
