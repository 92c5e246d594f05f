#pragma once

#include <QPageLayout>
#include <QString>

#include <functional>

class QPainter;
class QPrinter;
class QWidget;

namespace chandung::gui {

/// What is to be printed.
struct PrintJob {
    QString title;
    QPageLayout layout;
    int pages = 0;
    std::function<bool(QPrinter&)> ask;              ///< the dialog; false when the user left it
    std::function<void(QPainter&, int page)> paint;  ///< a page (counted from 0) in points
};

enum class Printed { Yes, NotAsked, Refused };

struct PrintResult {
    Printed printed = Printed::NotAsked;
    QString file;  ///< when a file was printed to
};

/// What the part "print" offers: everything of QtPrintSupport, which is loaded with it.
struct PrintPart {
    bool (*dialog)(QWidget* parent, QPrinter& printer);
    PrintResult (*print)(const PrintJob& job);
};

/// Loads the part when it is first asked for. Throws domain::Error(PartMissing).
[[nodiscard]] const PrintPart& printPart();

}  // namespace chandung::gui
