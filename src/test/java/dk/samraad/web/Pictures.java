package dk.samraad.web;

import com.microsoft.playwright.Page;
import java.util.List;

/// What a browser makes of the charts of a page, in the colours it shows them in just now.
final class Pictures {
    private Pictures() {}

    /// Words that stand out less than 4.5:1 from what is painted behind them, and parts whose fill and edge both stand out less than
    /// 3:1 from the page.
    static List<String> unreadable(Page page) {
        var found = (List<?>) page.evaluate("""
                () => {
                  const light = colour => {
                    const [r, g, b] = colour.match(/[\\d.]+/g).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
                    return .2126 * r + .7152 * g + .0722 * b
                  }
                  const contrast = (one, other) => (Math.max(light(one), light(other)) + .05) / (Math.min(light(one), light(other)) + .05)
                  const paper = getComputedStyle(document.body).backgroundColor
                  const bad = []
                  for (const svg of document.querySelectorAll('.chart svg')) {
                    const areas = []
                    for (const mark of svg.children) {
                      const style = getComputedStyle(mark)
                      if (mark.tagName === 'rect') areas.push(mark)
                      if (mark.tagName !== 'text') continue
                      const box = mark.getBBox()
                      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
                      const under = areas.filter(area => {
                        const at = area.getBBox()
                        return at.x <= x && x <= at.x + at.width && at.y <= y && y <= at.y + at.height
                      }).pop()
                      const behind = under ? getComputedStyle(under).fill : paper
                      if (contrast(style.fill, behind) < 4.5) bad.push(mark.textContent + ': ' + style.fill + ' on ' + behind)
                    }
                    for (const part of svg.querySelectorAll('.part')) {
                      const style = getComputedStyle(part)
                      const edge = style.stroke === 'none' ? 'rgb(23, 37, 43)' : style.stroke
                      if (Math.max(contrast(style.fill, paper), contrast(edge, paper)) < 3) bad.push('a part ' + style.fill + ' on ' + paper)
                    }
                  }
                  return bad
                }""");
        return found.stream().map(String::valueOf).toList();
    }
}
