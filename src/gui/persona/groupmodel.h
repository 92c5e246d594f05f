#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/persona.h"

#include <QAbstractListModel>

namespace chandung::gui {

/// The groups of the form with their counts; while something is looked for, the fields whose name or hint has it.
class GroupModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        GroupRole = Qt::UserRole + 1,
        FieldRole,  ///< catalogue key, empty for a group
        IconRole,
        BackedRole,
        AssumptionsRole,
        FilledRole,  ///< "3/6" for groups without statements
        SecondRole,  ///< fields: the group they stand in
    };

    explicit GroupModel(QObject* parent = nullptr);

    /// Groups that stand at the top of the list from the next `setCatalogue` on.
    void setFirst(std::vector<std::string> groups) { m_first = std::move(groups); }
    void setCatalogue(const domain::Catalogue& catalogue, domain::CustomerKind kind, domain::Language language);
    /// Values inherited from the segment count as filled in.
    void setPersona(const domain::Persona& persona, const domain::Segment* segment);
    void setFilter(const QString& text);
    [[nodiscard]] bool isFiltered() const { return !m_filter.empty(); }
    [[nodiscard]] int rowOf(const std::string& group) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Group {
        std::string key;
        QString icon, name, longName;
        int fields = 0;
        int backed = 0, statements = 0, filled = 0;
        bool hasStatements = false;
    };
    struct Field {
        std::string key;
        QString name, group, words;
        bool operator==(const Field&) const = default;
    };

    /// Its place among the first groups; behind all of them when it is none.
    [[nodiscard]] std::ptrdiff_t placeOf(const std::string& group) const;
    void count(Group& group, const domain::Persona& persona, const domain::Segment* segment) const;
    [[nodiscard]] QVariant groupData(const Group& group, int role) const;
    [[nodiscard]] QVariant fieldData(const Field& field, int role) const;

    const domain::Catalogue* m_catalogue = nullptr;
    domain::CustomerKind m_kind = domain::CustomerKind::B2b;
    std::vector<std::string> m_first;
    std::vector<Group> m_groups;
    std::vector<Field> m_fields;
    std::vector<Field> m_found;
    std::string m_filter;
};

}  // namespace chandung::gui
