#pragma once

#include "gui/context.h"

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace chandung::gui {

/// The user guide and the shortcut page: a list of pages at the left, the page at the right. A window of its own, so
/// that it can stay beside the work.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    /// The name of the shortcut page, beside those of guide::pages().
    static const QString shortcuts;

    explicit HelpWindow(Context& context);

    /// A page of the guide, or a section of it (guide::Spot).
    void showPage(const QString& page, int section = 0);
    [[nodiscard]] QString page() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void load();
    void goToSection();

    Context& m_context;
    QListWidget* m_list;
    QTextBrowser* m_text;
    int m_section = 0;
};

/// Shows the one help window at a page, or at a section of it. While a modal dialog is open the window is usable too.
void showHelp(Context& context, const QString& page, int section = 0);

}  // namespace chandung::gui
