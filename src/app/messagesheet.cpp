#include "chandung/app/messagesheet.h"

#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "chandung/domain/journeystages.h"
#include "chandung/exchange/messagesheet.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace chandung::app {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MessageSheet)
};

}  // namespace

QStringList messageColumns() {
    return {Texts::tr("Stage"), Texts::tr("Question"), Texts::tr("Objection"), Texts::tr("Our answer"),
            Texts::tr("Proof"), Texts::tr("Channel"),  Texts::tr("Content"),   Texts::tr("Call to action")};
}

void writeMessageSheet(const Workspace& workspace, const domain::Journey& journey, const domain::Uuid& persona,
                       domain::Language language, const QString& file) {
    std::vector<exchange::MessageRow> rows;
    for (const domain::Stage& stage : journey.stages) {
        const std::string name = stage.name.empty()
                                     ? workspace.knowledge().method.label("stages", domain::code(stage.key), language)
                                     : stage.name;
        rows.push_back({name, domain::messageFor(stage, persona)});
    }
    std::vector<std::string> columns;
    for (const QString& column : messageColumns()) columns.push_back(fromQt(column));
    const std::string csv = exchange::messageSheetCsv(columns, rows);
    QSaveFile out(file);
    const auto size = static_cast<qint64>(csv.size());
    if (!out.open(QIODevice::WriteOnly) || out.write(csv.data(), size) != size || !out.commit())
        throw domain::Error(domain::ErrorCode::CannotWriteOutput, {fromQt(file), fromQt(out.errorString())});
}

}  // namespace chandung::app
