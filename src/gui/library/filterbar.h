#pragma once

#include "chandung/app/workspace.h"
#include "chandung/storage/summaryparts.h"
#include "gui/context.h"
#include "gui/library/libraryfilter.h"
#include "gui/library/personaorder.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace chandung::gui {

class FilterChip;
class SegmentedChoice;

/// Over the library: what is shown, in which order, as cards or as a list.
class FilterBar : public QFrame {
    Q_OBJECT

public:
    explicit FilterBar(Context& context, QWidget* parent = nullptr);

    /// What can be chosen, from what there is.
    void setChoices(const app::Workspace& workspace, const storage::PersonaMarks& marks);
    [[nodiscard]] LibraryFilter filter() const;
    void clear();
    [[nodiscard]] PersonaOrder order() const { return m_sort; }
    void setOrder(const PersonaOrder& order);
    [[nodiscard]] bool asList() const;
    void setAsList(bool list);

Q_SIGNALS:
    void filterChanged();
    void orderChanged();
    void shapeChanged();

private:
    void build();
    FilterChip* addChip(const QString& title, const QString& name, QLayout* layout);

    Context& m_context;
    QLineEdit* m_word;
    FilterChip* m_kind = nullptr;
    FilterChip* m_study = nullptr;
    FilterChip* m_segment = nullptr;
    FilterChip* m_role = nullptr;
    FilterChip* m_archetype = nullptr;
    FilterChip* m_tag = nullptr;
    FilterChip* m_evidence = nullptr;
    FilterChip* m_review = nullptr;
    QToolButton* m_favourites;
    QComboBox* m_order;
    SegmentedChoice* m_shape;
    PersonaOrder m_sort;
};

}  // namespace chandung::gui
