#include "gui/export/printing.h"

#include "chandung/app/card/cardpainter.h"
#include "chandung/app/messages.h"
#include "chandung/domain/error.h"
#include "chandung/exchange/part.h"
#include "gui/context.h"
#include "gui/dialogs.h"
#include "gui/export/printpart.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>

namespace chandung::gui {

namespace {

constexpr double copyDpi = 200;

QPageLayout layoutOf(const app::card::Page& page) {
    const bool landscape = page.size.width() > page.size.height();
    const QSizeF upright = landscape ? page.size.transposed() : page.size;
    return QPageLayout(QPageSize(upright, QPageSize::Point, QString(), QPageSize::FuzzyMatch),
                       landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

}  // namespace

const PrintPart& printPart() {
    static const auto& part = *static_cast<const PrintPart*>(exchange::loadPart("print"));
    return part;
}

bool printPages(Context& context, QWidget* parent, const app::card::Document& document) {
    if (document.pages.empty()) return false;
    PrintJob job;
    job.title = document.title;
    job.layout = layoutOf(document.pages.front());
    job.pages = static_cast<int>(document.pages.size());
    job.ask = [&](QPrinter& printer) { return context.dialogs.print(parent, printer); };
    job.paint = [&](QPainter& painter, int page) {
        app::card::paintPage(painter, document.pages[static_cast<std::size_t>(page)]);
    };
    const QString title = QCoreApplication::translate("chandung::gui::Printing", "Nothing was printed");
    try {
        const Printed printed = printPart().print(job);
        if (printed != Printed::Refused) return printed == Printed::Yes;
    } catch (const domain::Error& error) {
        context.dialogs.message(parent, title, app::messageFor(error));
        return false;
    }
    context.dialogs.message(
        parent, title,
        QCoreApplication::translate("chandung::gui::Printing",
                                    "The printer did not take the pages. Check that it is on and has paper, or export "
                                    "a PDF and print that."));
    return false;
}

void copyPage(const app::card::Page& page) {
    QGuiApplication::clipboard()->setImage(app::card::renderPage(page, copyDpi));
}

}  // namespace chandung::gui
