#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace chandung::gui {

class RowList;

/// The files of a source: added by button or drop, opened by another program only after asking.
class FilesPanel : public QWidget {
    Q_OBJECT

public:
    explicit FilesPanel(Context& context, QWidget* parent = nullptr);

    void setSource(app::Workspace* workspace, const domain::Uuid& source);
    [[nodiscard]] int count() const { return m_count; }

    /// Keeps these files with the source; what cannot be kept is said, and nothing else is changed.
    void add(const QStringList& files);

Q_SIGNALS:
    void notify(const QString& text, bool undoable);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildQuestion();
    void reload();
    void chooseFile();
    void ask(const QString& id);
    void open();
    void remove(const QString& id);

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_source;
    domain::Uuid m_asked;  ///< the file that the question is about
    int m_count = 0;
    QStackedWidget* m_stack;
    RowList* m_list;
    QWidget* m_question = nullptr;
    QLabel* m_questionText = nullptr;
    QLabel* m_error;
    std::unique_ptr<QTemporaryDir> m_folder;  ///< what was written out; gone when the program ends
};

}  // namespace chandung::gui
