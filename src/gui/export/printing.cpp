#include "gui/export/printing.h"

#include "chandung/app/card/cardpainter.h"
#include "gui/context.h"
#include "gui/dialogs.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace chandung::gui {

namespace {

constexpr double copyDpi = 200;

QPageLayout layoutOf(const app::card::Page& page) {
    const bool landscape = page.size.width() > page.size.height();
    const QSizeF upright = landscape ? page.size.transposed() : page.size;
    return QPageLayout(QPageSize(upright, QPageSize::Point, QString(), QPageSize::FuzzyMatch),
                       landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

bool paint(QPrinter& printer, const app::card::Document& document) {
    const auto count = static_cast<int>(document.pages.size());
    const int from = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    QPainter painter;
    for (int page = from; page <= to; ++page) {
        if (page == from ? !painter.begin(&printer) : !printer.newPage()) return false;
        painter.save();
        painter.scale(printer.logicalDpiX() / 72.0, printer.logicalDpiY() / 72.0);
        app::card::paintPage(painter, document.pages[static_cast<std::size_t>(page - 1)]);
        painter.restore();
    }
    return painter.isActive() && painter.end();
}

}  // namespace

bool printPages(Context& context, QWidget* parent, const app::card::Document& document) {
    if (document.pages.empty()) return false;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document.title);
    printer.setCreator(QStringLiteral("Chandung"));
    printer.setFullPage(true);
    printer.setPageLayout(layoutOf(document.pages.front()));
    if (!context.dialogs.print(parent, printer)) return false;
    if (paint(printer, document)) return true;
    context.dialogs.message(
        parent, QCoreApplication::translate("chandung::gui::Printing", "Nothing was printed"),
        QCoreApplication::translate("chandung::gui::Printing",
                                    "The printer did not take the pages. Check that it is on and has paper, or export "
                                    "a PDF and print that."));
    return false;
}

void copyPage(const app::card::Page& page) {
    QGuiApplication::clipboard()->setImage(app::card::renderPage(page, copyDpi));
}

}  // namespace chandung::gui
