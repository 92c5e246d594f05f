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
#include <QFileInfo>
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

class Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::gui::Printing)
};

Printout printout(const QString& file) {
    if (file.isEmpty()) return {true, Texts::tr("Sent to the printer"), {}};
    const QFileInfo info(file);
    return {true, Texts::tr("%1 written").arg(info.fileName()), info.absolutePath()};
}

}  // namespace

const PrintPart& printPart() {
    static const auto& part = *static_cast<const PrintPart*>(exchange::loadPart("print"));
    return part;
}

Printout printPages(Context& context, QWidget* parent, const app::card::Document& document) {
    if (document.pages.empty()) return {};
    PrintJob job;
    job.title = document.title;
    job.layout = layoutOf(document.pages.front());
    job.pages = static_cast<int>(document.pages.size());
    job.ask = [&](QPrinter& printer) { return context.dialogs.print(parent, printer); };
    job.paint = [&](QPainter& painter, int page) {
        app::card::paintPage(painter, document.pages[static_cast<std::size_t>(page)]);
    };
    const QString title = Texts::tr("Nothing was printed");
    try {
        const PrintResult result = printPart().print(job);
        if (result.printed == Printed::Yes) return printout(result.file);
        if (result.printed == Printed::NotAsked) return {};
    } catch (const domain::Error& error) {
        context.dialogs.message(parent, title, app::messageFor(error));
        return {};
    }
    context.dialogs.message(parent, title,
                            Texts::tr("The printer did not take the pages. Check that it is on and has paper, or "
                                      "export a PDF and print that."));
    return {};
}

void copyPage(const app::card::Page& page) {
    QGuiApplication::clipboard()->setImage(app::card::renderPage(page, copyDpi));
}

}  // namespace chandung::gui
