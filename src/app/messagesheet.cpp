#include "chandung/app/messagesheet.h"

#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "chandung/domain/journeystages.h"
#include "chandung/exchange/csvtext.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace chandung::app {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::app::MessageSheet)
};

}  // namespace

QStringList messageColumns() {
    return {Texts::tr("Stage"), Texts::tr("Question"), Texts::tr("Objection"), Texts::tr("Our answer"),
            Texts::tr("Proof"), Texts::tr("Channel"),  Texts::tr("Content"),   Texts::tr("Call to action")};
}

void writeMessageSheet(const Workspace& workspace, const domain::Journey& journey, const domain::Uuid& persona,
                       domain::Language language, const QString& file) {
    std::vector<std::vector<std::string>> rows(1);
    for (const QString& column : messageColumns()) rows.front().push_back(fromQt(column));
    for (const domain::Stage& stage : journey.stages) {
        const domain::Method& method = workspace.knowledge().method;
        const std::string name =
            stage.name.empty() ? method.label("stages", domain::code(stage.key), language) : stage.name;
        const domain::StageMessage m = domain::messageFor(stage, persona);
        rows.push_back({name, m.question, m.objection, m.answer, m.proof, m.channel, m.content, m.call});
    }
    const std::string csv = exchange::csvText(rows);
    QSaveFile out(file);
    const auto size = static_cast<qint64>(csv.size());
    if (!out.open(QIODevice::WriteOnly) || out.write(csv.data(), size) != size || !out.commit())
        throw domain::Error(domain::ErrorCode::CannotWriteOutput, {fromQt(file), fromQt(out.errorString())});
}

}  // namespace chandung::app
