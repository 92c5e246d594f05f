#pragma once

#include "chandung/domain/committee.h"
#include "gui/context.h"

#include <QGraphicsItem>
#include <QPixmap>
#include <QStringList>

namespace chandung::gui {

/// What a node of the committee map shows.
struct NodeContent {
    enum class Kind { Decision, Member, OpenRole };
    Kind kind = Kind::Member;
    QString key;  ///< empty: the decision; a member's id; "role:" and the code of an open role
    QString name;
    QString second;  ///< title; for the decision what it is about, one line each
    QString roles;
    domain::Stance stance = domain::Stance::Unknown;
    int influence = 0;
    bool canBlock = false;
    bool invites = true;  ///< an open role that can be filled here
    QPixmap face;
};

/// A box of the committee map: the decision in the middle, a member, or a role that nobody fills.
class MapNode : public QGraphicsItem {
public:
    static constexpr int width = 196;
    static constexpr int height = 78;

    MapNode(const Context& context, NodeContent content);

    [[nodiscard]] const NodeContent& content() const { return m_content; }
    void setCurrent(bool current, bool focused);
    /// What a screen reader says.
    [[nodiscard]] QString spoken() const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] QRectF box() const;
    void paintDecision(QPainter& painter) const;
    void paintMember(QPainter& painter) const;
    void paintOpenRole(QPainter& painter) const;

    const Context& m_context;
    NodeContent m_content;
    bool m_current = false;
    bool m_focused = false;
};

}  // namespace chandung::gui
