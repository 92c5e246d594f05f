#include "gui/theme/tokens.h"

namespace chandung::gui {

namespace {

QColor hex(unsigned rgb) {
    return QColor(QRgb(0xff000000U | rgb));
}

QColor veil(unsigned rgb, double opacity) {
    QColor colour = hex(rgb);
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

}  // namespace

Colours lightColours() {
    Colours c;
    c.win = hex(0xF1F3F3), c.nav = hex(0xE6E9E9), c.surface = hex(0xFFFFFF), c.sunken = hex(0xF7F8F8),
    c.raised = hex(0xFFFFFF);
    c.hover = hex(0xEDF1F1), c.line = hex(0xDDE1E1), c.line2 = hex(0xC2C9CA), c.ctl = hex(0x747D80);
    c.text = hex(0x1A2123), c.text2 = hex(0x4A5559), c.text3 = hex(0x586267);
    c.accent = hex(0x0A6A66), c.accentHover = hex(0x085855), c.accentPressed = hex(0x064743),
    c.onAccent = hex(0xFFFFFF);
    c.tint = hex(0xE0EFED), c.tint2 = hex(0xC6E2DF);
    c.warn = hex(0x8A5200), c.warnGround = hex(0xFFF3DC), c.warnLine = hex(0xDDB15E);
    c.err = hex(0xB42318), c.errGround = hex(0xFDECEA), c.errLine = hex(0xE3A29B);
    c.ok = hex(0x1B6E45), c.okGround = hex(0xE4F3EA);
    c.info = hex(0x1D5B9C), c.infoGround = hex(0xE6EFF9), c.infoLine = hex(0xA9C6E6);
    c.mark = hex(0xFFE9A8), c.scrim = veil(0x141E20, 0.32);
    c.data = {hex(0x2B6CB0), hex(0xB8560A), hex(0x0A7A75), hex(0x8E4B9E), hex(0x8A6D00), hex(0xB0452C), hex(0x5B6770)};
    return c;
}

Colours darkColours() {
    Colours c;
    c.win = hex(0x191D1F), c.nav = hex(0x14181A), c.surface = hex(0x212628), c.sunken = hex(0x1C2123),
    c.raised = hex(0x2B3134);
    c.hover = hex(0x2A3033), c.line = hex(0x353C3F), c.line2 = hex(0x495155), c.ctl = hex(0x87929A);
    c.text = hex(0xE7EBEB), c.text2 = hex(0xB6C0C3), c.text3 = hex(0xA4AEB3);
    c.accent = hex(0x5CC4BB), c.accentHover = hex(0x78D1C9), c.accentPressed = hex(0x93DCD5),
    c.onAccent = hex(0x06201E);
    c.tint = hex(0x1E3A37), c.tint2 = hex(0x234641);
    c.warn = hex(0xE9B45C), c.warnGround = hex(0x352B1A), c.warnLine = hex(0x7A5E2A);
    c.err = hex(0xF4968E), c.errGround = hex(0x3C2523), c.errLine = hex(0x84443E);
    c.ok = hex(0x7CCBA0), c.okGround = hex(0x1D3529);
    c.info = hex(0x8ABBEC), c.infoGround = hex(0x1E2D3D), c.infoLine = hex(0x3A5878);
    c.mark = hex(0x5C4A12), c.scrim = veil(0x000000, 0.5);
    c.data = {hex(0x7FB2E5), hex(0xF0A35E), hex(0x5CC4BB), hex(0xCF9BDC), hex(0xD9BC4C), hex(0xEE9079), hex(0xA9B4BB)};
    return c;
}

}  // namespace chandung::gui
