#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"
#include "gui/export/exportrun.h"
#include "gui/export/layoutworker.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace chandung::gui {

class ExportForm;
class PageView;

/// Chooses what is written and how, shows its pages, and writes, prints or copies them.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `chosen` are the personas of the page it was called from; empty: all.
    ExportDialog(Context& context, app::Workspace& workspace, std::vector<domain::Uuid> chosen, QWidget* parent);
    ~ExportDialog() override;

    /// Begins with one thing instead of personas ("committee:<id>", "journey:<id>").
    void begin(const QString& what);
    void reject() override;

Q_SIGNALS:
    /// What was written, for the toast, and the folder it is in.
    void written(const QString& text, const QString& folder);

private:
    [[nodiscard]] QWidget* makeFoot();
    void layOutSoon();
    /// `whole`: with all pages, however many there are.
    void layOut(bool whole = false);
    void layOutPages(const app::ExportOrder& order);
    void readText(const app::ExportOrder& order);
    void showPages(const app::card::Document& document);
    [[nodiscard]] bool showText();
    void write();
    [[nodiscard]] QString askTarget(const app::ExportOrder& order, bool each);
    void showProgress(int done, int total, const QString& name);
    void finish(const QStringList& files);
    void fail(const QString& message, const QStringList& files);
    void setRunning(bool running);
    void print();
    void printShown();
    void copy();

    Context& m_context;
    app::Workspace& m_workspace;
    std::shared_ptr<const domain::Bundle> m_bundle;
    ExportForm* m_form;
    PageView* m_pages;
    QWidget* m_options;
    QPushButton* m_print;
    QPushButton* m_copy;
    QLabel* m_state;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QPushButton* m_export;
    LayoutWorker m_worker;
    std::shared_ptr<QByteArray> m_text;  ///< the beginning of a file without pages, written by the worker
    bool m_shortened = false;            ///< what is shown is the beginning of what will be written
    int m_most = 0;                      ///< personas that are shown then
    bool m_printsNext = false;
    ExportRun m_run;
    QTimer m_soon;
};

}  // namespace chandung::gui
