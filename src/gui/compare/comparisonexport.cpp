#include "gui/compare/comparisonexport.h"

#include "chandung/app/brand.h"
#include "chandung/app/card/cardpainter.h"
#include "chandung/app/exporter.h"
#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "gui/dialogs.h"
#include "gui/folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace chandung::gui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::gui::ComparisonExport)
};

/// The personas of the columns; an earlier version and the figures of a table become a persona of their own in the
/// bundle.
std::vector<domain::Uuid> personasOf(const std::vector<CompareColumn>& columns, domain::Bundle& bundle) {
    std::vector<domain::Uuid> ids;
    for (const CompareColumn& column : columns) {
        if (column.kind == CompareColumn::Kind::Segment) continue;
        ids.push_back(column.persona.id);
        if (column.kind == CompareColumn::Kind::Persona) continue;
        domain::Persona past = column.persona;
        past.id = ids.back() = domain::Uuid::make();
        past.set("identity.name", app::fromQt(column.name));
        if (column.kind == CompareColumn::Kind::Data) past.set("identity.label", app::fromQt(column.sub));
        bundle.personas.push_back(std::move(past));
    }
    return ids;
}

}  // namespace

QString exportComparison(Context& context, const app::Workspace& workspace, const std::vector<CompareColumn>& columns,
                         QWidget* parent) {
    const QString proposal =
        proposedFile(context, workspace.fileName(), Texts::tr("Comparison") + QStringLiteral(".pdf"));
    QString file = context.dialogs.saveFile(
        parent, Texts::tr("Export the comparison"), proposal,
        Texts::tr("PDF (*.pdf);;PNG picture (*.png);;Web page (*.html);;Excel table (*.xlsx);;CSV table (*.csv)"));
    if (file.isEmpty()) return {};
    if (QFileInfo(file).suffix().isEmpty()) file += QStringLiteral(".pdf");
    try {
        const auto format = app::formatOf(QFileInfo(file).suffix());
        if (!format)
            throw domain::Error(domain::ErrorCode::UnknownEnding,
                                {app::fromQt(file), app::fromQt(app::knownEndings())});
        app::ExportOrder order;
        order.format = *format;
        order.layout = app::card::Layout::Comparison;
        order.card = app::cardOptionsOf(workspace, context.language.current());
        domain::Bundle bundle = workspace.bundle();
        order.selection.personas = personasOf(columns, bundle);
        app::card::ensureFonts();
        app::exportTo(file, order, {bundle, workspace.catalogue(), context.knowledge});
        rememberFolder(context, QFileInfo(file).absolutePath());
        return Texts::tr("%1 written").arg(QFileInfo(file).fileName());
    } catch (const domain::Error& error) {
        context.dialogs.message(parent, Texts::tr("The comparison was not exported"), app::messageFor(error));
        return {};
    }
}

}  // namespace chandung::gui
