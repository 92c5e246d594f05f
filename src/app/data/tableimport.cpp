#include "chandung/app/data/tableimport.h"

#include "chandung/analysis/match.h"
#include "chandung/app/data/datasets.h"
#include "chandung/app/data/draftpersonas.h"
#include "chandung/app/text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace chandung::app {

namespace {

constexpr double readingShare = 0.6;  // of the work; profiling is the rest

/// What the thread makes, handed over whole.
struct Result {
    exchange::TableReading reading;
    std::vector<analysis::ColumnProfile> profiles;
};

}  // namespace

TableImport::TableImport(QObject* parent) : QObject(parent) {
    connect(&m_background, &Background::progressed, this, &TableImport::progressed);
    connect(&m_background, &Background::failed, this, &TableImport::failed);
    connect(&m_background, &Background::stopped, this, &TableImport::stopped);
}

TableImport::~TableImport() = default;

void TableImport::open(Workspace& workspace, const QString& file) {
    clear();
    m_catalogue = &workspace.catalogue();
    m_file = file;
    m_options = {};
    m_options.columnWord = fromQt(QCoreApplication::translate("Data", "Column"));
    read();
}

void TableImport::readAgain(const exchange::TableOptions& options) {
    m_options = options;
    read();
}

void TableImport::cancel() {
    m_background.cancel();
}

void TableImport::clear() {
    m_background.cancel();
    m_ready = false;
    m_reading.reset();
    m_profiles.clear();
    m_dataset = {};
    m_key.reset();
    m_file.clear();
}

void TableImport::read() {
    m_ready = false;
    auto result = std::make_shared<Result>();
    Q_EMIT started();
    m_background.run(
        [result, file = fromQt(m_file), options = m_options](const analysis::Progress& progress) mutable {
            options.progress = [&progress](double done) { return progress(done * readingShare); };
            result->reading = exchange::readTableFile(file, options);
            result->profiles = analysis::profileTable(result->reading.table, [&progress](double done) {
                return progress(readingShare + done * (1 - readingShare));
            });
        },
        [this, result] {
            m_reading = std::make_shared<exchange::TableReading>(std::move(result->reading));
            m_profiles = std::move(result->profiles);
            QString name = QFileInfo(m_file).fileName();
            if (m_reading->sheets.size() > 1) name += QStringLiteral(" · ") + toQt(m_reading->sheet);
            m_dataset = describeTable(fromQt(name), m_reading->table, m_profiles, *m_catalogue);
            m_key.reset();
            m_repeated = 0;
            m_ready = true;
            Q_EMIT ready();
        });
}

void TableImport::setType(std::size_t column, analysis::ColumnType type) {
    if (m_profiles[column].type == type && !m_profiles[column].noAnswer) return;
    const bool personal = m_profiles[column].personal;
    m_profiles[column] = analysis::profileColumn(table().columns[column], type);
    m_profiles[column].personal = personal;
    domain::DatasetColumn& described = m_dataset.columns[column];
    described.type = codeOf(type);
    described.decided = true;
    described.missing = m_profiles[column].missing;
    described.distinct = m_profiles[column].distinct;
    described.field = likelyField(m_profiles[column], *m_catalogue);
    Q_EMIT changed();
}

bool TableImport::isUsed(std::size_t column) const {
    return !m_dataset.columns[column].personal && !m_dataset.columns[column].leftOut;
}

void TableImport::setUsed(std::size_t column, bool used) {
    domain::DatasetColumn& described = m_dataset.columns[column];
    if (used) described.personal = m_profiles[column].personal = false;
    described.leftOut = !used;
    Q_EMIT changed();
}

void TableImport::setField(std::size_t column, const std::string& field) {
    m_dataset.columns[column].field = field;
    Q_EMIT changed();
}

void TableImport::setKey(std::optional<std::size_t> column) {
    m_key = column;
    m_repeated = column ? analysis::repeatedRows(table(), *column).size() : 0;
    Q_EMIT changed();
}

domain::Uuid TableImport::keep(Workspace& workspace, const domain::Uuid& source, const domain::Uuid& study) {
    std::shared_ptr<const domain::Table> cells = sharedTable();
    domain::Dataset dataset = m_dataset;
    if (m_key && m_repeated > 0) {
        auto merged = std::make_shared<domain::Table>(mergeRepeated(*cells, *m_key));
        dataset.rows = merged->rowCount();
        for (std::size_t i = 0; i < dataset.columns.size(); ++i) {
            const auto profile = analysis::profileColumn(merged->columns[i], m_profiles[i].type);
            dataset.columns[i].missing = profile.missing;
            dataset.columns[i].distinct = profile.distinct;
        }
        cells = merged;
    }
    dataset.id = domain::Uuid::make();
    dataset.sourceId = source;
    const QString what = QCoreApplication::translate("Data", "Import table");
    bool kept = true;
    {
        const Workspace::Group group(workspace, what);
        if (source.isNull()) {
            const domain::Source made = sourceOf(dataset, study);
            kept = workspace.save(made, what);
            dataset.sourceId = made.id;
        }
        kept = kept && workspace.addDataset(dataset, cells, what);
    }
    if (kept) return dataset.id;
    workspace.undoStack().undo();  // the source that was made for it
    return {};
}

}  // namespace chandung::app
