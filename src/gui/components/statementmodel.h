#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/fieldvalue.h"

#include <QAbstractListModel>

#include <optional>

namespace chandung::gui {

/// The statements of one list, and behind them the row in which the next one is typed.
class StatementModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        TextRole = Qt::UserRole + 1,
        DetailRole,      ///< the second part as it is kept: code of a choice, text, or "0"–"5"
        DetailTextRole,  ///< as it is shown
        CitationsRole,   ///< how many citations still lead somewhere
        LostRole,        ///< how many do not
        AddRole,         ///< true for the last row
    };

    explicit StatementModel(QObject* parent = nullptr);

    void setSecondPart(const std::optional<domain::SecondPart>& second, domain::Language language);
    [[nodiscard]] const std::optional<domain::SecondPart>& secondPart() const { return m_second; }
    [[nodiscard]] QString secondLabel() const;
    [[nodiscard]] domain::Language language() const { return m_language; }
    void setExample(const QString& example);
    void setEvidenceShown(bool shown);
    [[nodiscard]] bool evidenceShown() const { return m_evidence; }
    /// Read-only lists have no row to add.
    void setAdding(bool adding);

    /// Takes over a whole list row by row, so that selection and the row being edited stay.
    void setStatements(const domain::Statements& statements);
    /// Without the empty ones.
    [[nodiscard]] domain::Statements statements() const;
    [[nodiscard]] const domain::Statement& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isAddRow(int row) const { return row >= count(); }

    /// Typing into the add row makes it a statement and adds a new add row behind it.
    void setText(int row, const QString& text);
    void setDetail(int row, const QString& detail);
    void insert(int row, const QString& text);
    void remove(int row);
    /// False when it cannot go there.
    bool move(int row, int to);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString detail(const domain::Statement& statement) const;
    [[nodiscard]] QString detailText(const domain::Statement& statement) const;
    [[nodiscard]] QString spoken(const domain::Statement& statement) const;
    [[nodiscard]] QVariant statementData(const domain::Statement& statement, int role) const;

    domain::Statements m_rows;
    std::optional<domain::SecondPart> m_second;
    domain::Language m_language = domain::Language::En;
    QString m_example;
    bool m_evidence = true;
    int m_addRows = 1;  ///< 0 in a read-only list
};

}  // namespace chandung::gui
