#include "gui/components/statementmodel.h"

#include "chandung/app/text.h"
#include "gui/components/evidencemarks.h"

#include <algorithm>

namespace chandung::gui {

using app::fromQt;
using app::toQt;
using Kind = domain::SecondPart::Kind;

namespace {

int lostCitations(const domain::Statement& statement) {
    return static_cast<int>(std::count_if(statement.evidence.begin(), statement.evidence.end(),
                                          [](const auto& citation) { return citation.targetId.isNull(); }));
}

bool isBlank(const domain::Statement& statement) {
    return toQt(statement.text).trimmed().isEmpty();
}

}  // namespace

StatementModel::StatementModel(QObject* parent) : QAbstractListModel(parent) {}

void StatementModel::setSecondPart(const std::optional<domain::SecondPart>& second, domain::Language language) {
    m_second = second;
    m_language = language;
}

QString StatementModel::secondLabel() const {
    return m_second ? toQt(m_second->label.in(m_language)) : QString();
}

void StatementModel::setExample(const QString& example) {
    m_example = example;
    if (m_addRows > 0) Q_EMIT dataChanged(index(count()), index(count()));
}

void StatementModel::setEvidenceShown(bool shown) {
    m_evidence = shown;
}

void StatementModel::setAdding(bool adding) {
    if (adding == (m_addRows > 0)) return;
    if (adding) {
        beginInsertRows({}, count(), count());
        m_addRows = 1;
        endInsertRows();
    } else {
        beginRemoveRows({}, count(), count());
        m_addRows = 0;
        endRemoveRows();
    }
}

void StatementModel::setStatements(const domain::Statements& statements) {
    const int before = count();
    const int after = static_cast<int>(statements.size());
    const int common = std::min(before, after);
    for (int row = 0; row < common; ++row) {
        auto& mine = m_rows[static_cast<std::size_t>(row)];
        const auto& theirs = statements[static_cast<std::size_t>(row)];
        if (mine == theirs) continue;
        mine = theirs;
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows.insert(m_rows.end(), statements.begin() + before, statements.end());
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.resize(static_cast<std::size_t>(after));
        endRemoveRows();
    }
}

domain::Statements StatementModel::statements() const {
    domain::Statements kept;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(kept), [](const auto& row) { return !isBlank(row); });
    return kept;
}

void StatementModel::setText(int row, const QString& text) {
    if (isAddRow(row)) {
        if (text.isEmpty()) return;
        beginInsertRows({}, row + 1, row + 1);  // the new add row, and then this one becomes a statement
        m_addRows = 2;
        endInsertRows();
        m_rows.push_back({domain::Uuid::make(), fromQt(text), {}, {}, {}});
        m_addRows = 1;
    } else {
        auto& statement = m_rows[static_cast<std::size_t>(row)];
        if (toQt(statement.text) == text) return;
        statement.text = fromQt(text);
    }
    Q_EMIT dataChanged(index(row), index(row));
}

void StatementModel::setDetail(int row, const QString& detail) {
    if (!m_second || isAddRow(row)) return;
    auto& statement = m_rows[static_cast<std::size_t>(row)];
    if (m_second->kind == Kind::Strength) {
        bool number = false;
        const int strength = detail.toInt(&number);
        statement.strength = number ? std::optional<int>(std::clamp(strength, 0, 5)) : std::nullopt;
    } else {
        statement.detail = fromQt(detail);
    }
    Q_EMIT dataChanged(index(row), index(row));
}

void StatementModel::insert(int row, const QString& text) {
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, domain::Statement{domain::Uuid::make(), fromQt(text), {}, {}, {}});
    endInsertRows();
}

void StatementModel::remove(int row) {
    if (row < 0 || row >= count()) return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

bool StatementModel::move(int row, int to) {
    if (row < 0 || row >= count() || to < 0 || to >= count() || row == to) return false;
    if (!beginMoveRows({}, row, row, {}, to > row ? to + 1 : to)) return false;
    const auto first = m_rows.begin();
    if (to > row)
        std::rotate(first + row, first + row + 1, first + to + 1);
    else
        std::rotate(first + to, first + row, first + row + 1);
    endMoveRows();
    return true;
}

int StatementModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count() + m_addRows;
}

QVariant StatementModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (!isAddRow(index.row())) return statementData(at(index.row()), role);
    switch (role) {
        case AddRole:
            return true;
        case Qt::DisplayRole:
            return m_example.isEmpty() ? tr("Add a line") : m_example;
        case Qt::AccessibleTextRole:
            return tr("Add a line") + (m_example.isEmpty() ? QString() : QStringLiteral(". ") + m_example);
        default:
            return {};
    }
}

QVariant StatementModel::statementData(const domain::Statement& statement, int role) const {
    const int lost = lostCitations(statement);
    switch (role) {
        case AddRole:
            return false;
        case Qt::DisplayRole:
        case TextRole:
            return toQt(statement.text);
        case DetailRole:
            return detail(statement);
        case DetailTextRole:
            return detailText(statement);
        case CitationsRole:
            return static_cast<int>(statement.evidence.size()) - lost;
        case LostRole:
            return lost;
        case Qt::AccessibleTextRole:
            return spoken(statement);
        default:
            return {};
    }
}

QString StatementModel::detail(const domain::Statement& statement) const {
    if (m_second && m_second->kind == Kind::Strength)
        return statement.strength ? QString::number(*statement.strength) : QString();
    return toQt(statement.detail);
}

QString StatementModel::detailText(const domain::Statement& statement) const {
    if (m_second && m_second->kind == Kind::Choice)
        for (const auto& choice : m_second->choices)
            if (choice.key == statement.detail) return toQt(choice.label.in(m_language));
    return detail(statement);
}

QString StatementModel::spoken(const domain::Statement& statement) const {
    QString text = toQt(statement.text);
    // Without a second part to be filled in, what stands there is not meant for a reader.
    if (const QString second = detailText(statement); m_second && !second.isEmpty())
        text += QStringLiteral(". ") + secondLabel() + QStringLiteral(": ") + second;
    if (m_evidence) {
        const int lost = lostCitations(statement);
        text += QStringLiteral(". ") + marks::spoken(static_cast<int>(statement.evidence.size()) - lost, lost);
    }
    return text;
}

}  // namespace chandung::gui
