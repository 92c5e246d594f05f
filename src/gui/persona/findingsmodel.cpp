#include "gui/persona/findingsmodel.h"

#include "chandung/app/messages.h"
#include "chandung/app/text.h"

namespace chandung::gui {

FindingsModel::FindingsModel(QObject* parent) : QAbstractListModel(parent) {}

namespace {

QString iconOf(domain::Rule rule) {
    switch (rule) {
        case domain::Rule::ReviewOverdue:
            return QStringLiteral("cal");
        case domain::Rule::TooAlike:
        case domain::Rule::NotDistinct:
            return QStringLiteral("compare");
        default:
            return QStringLiteral("warn");
    }
}

}  // namespace

void FindingsModel::setFindings(const std::vector<domain::Finding>& findings, const domain::Catalogue& catalogue,
                                domain::Language language) {
    std::vector<Row> rows;
    for (const auto& finding : findings)
        rows.push_back({app::messageFor(finding, catalogue, language), app::toQt(finding.field), iconOf(finding.rule),
                        app::toQt(finding.other.isNull() ? std::string() : finding.other.str())});
    if (rows == m_rows) return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return row.text;
        case FieldRole:
            return row.field;
        case OtherRole:
            return row.other;
        case IconRole:
            return row.icon;
        default:
            return {};
    }
}

}  // namespace chandung::gui
