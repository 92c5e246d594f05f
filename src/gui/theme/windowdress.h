#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace chandung::gui {

/// Gives the style sheet to every window, and none to the application: while a page is put together from the inside
/// outwards it has no style sheet yet, and gets it once when it is put into its window. With a style sheet of the
/// application every step of that would restyle all that is already inside (docs/performance.md).
class WindowDress : public QObject {
    Q_OBJECT

public:
    explicit WindowDress(QObject* parent);

    /// For all windows from now on, and for those that are there.
    void setSheet(const QString& sheet);
    /// Before it is shown. Windows that nobody dresses are dressed when they appear.
    void dress(QWidget& window) const;
    /// When much that was in a window has gone. Qt keeps what it looked up in the style sheet for each widget until
    /// that is destroyed, but never learns of the end of those that cannot have rules of their own – the viewport of
    /// whatever scrolls, the list of a combo box (Qt 6.4: QStyleSheetStyle::renderRule notes them before initObject
    /// refuses to watch them). What is still there is looked up once more when it is next painted.
    static void forgetGone(const QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_sheet;
};

}  // namespace chandung::gui
