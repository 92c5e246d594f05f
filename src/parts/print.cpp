// The part that prints, with QtPrintSupport.
#include "gui/export/printpart.h"
#include "parts/part.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace chandung::parts {

namespace {

using gui::Printed;
using gui::PrintJob;

bool dialog(QWidget* parent, QPrinter& printer) {
    return QPrintDialog(&printer, parent).exec() == QDialog::Accepted;
}

bool paint(QPrinter& printer, const PrintJob& job) {
    const int from = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), job.pages) : job.pages;
    QPainter painter;
    for (int page = from; page <= to; ++page) {
        if (page == from ? !painter.begin(&printer) : !printer.newPage()) return false;
        painter.save();
        painter.scale(printer.logicalDpiX() / 72.0, printer.logicalDpiY() / 72.0);
        job.paint(painter, page - 1);
        painter.restore();
    }
    return painter.isActive() && painter.end();
}

gui::PrintResult print(const PrintJob& job) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(job.title);
    printer.setCreator(QStringLiteral("Chandung"));
    printer.setFullPage(true);
    printer.setPageLayout(job.layout);
    if (!job.ask(printer)) return {};
    return {paint(printer, job) ? Printed::Yes : Printed::Refused, printer.outputFileName()};
}

constexpr gui::PrintPart part{&dialog, &print};

}  // namespace

}  // namespace chandung::parts

CHANDUNG_PART(chandung::parts::part)
