package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Quien no usa ratón: va de una cosa a otra con el tabulador, y en cada una ve dónde está.
 *
 * @param pagina que recorre
 */
record Teclado(Page pagina) {

  private static final int TOPE = 200;

  /** Dónde está el foco: qué es, y si se nota y está a la vista. */
  private static final String FOCO =
      """
      () => {
        const cosa = document.activeElement;
        if (cosa === null || cosa === document.body) {
          return { que: "", seVe: true, vistas: 0 };
        }
        (window.vistas ??= new Set()).add(cosa);
        const estilo = getComputedStyle(cosa);
        const contorno = estilo.outlineStyle !== "none" && parseFloat(estilo.outlineWidth) >= 2;
        const caja = cosa.getBoundingClientRect();
        const centro = document.elementFromPoint(
          Math.min(Math.max(caja.x + caja.width / 2, 0), innerWidth - 1),
          Math.min(Math.max(caja.y + caja.height / 2, 0), innerHeight - 1));
        const aLaVista = caja.right > 0 && caja.bottom > 0 && caja.left < innerWidth
          && caja.top < innerHeight && centro !== null
          && (cosa.contains(centro) || centro.contains(cosa));
        const nombre = cosa.getAttribute("aria-label") ?? cosa.innerText ?? "";
        return {
          que: `${cosa.localName}${cosa.id ? "#" + cosa.id : ""} «${nombre.trim().slice(0, 60)}»`,
          seVe: (contorno || estilo.boxShadow !== "none") && aLaVista,
          vistas: window.vistas.size,
        };
      }
      """;

  /** Vuelve al principio y cuenta lo que se puede usar y no está guardado en un desplegable. */
  private static final String USABLES =
      """
      () => {
        document.body.tabIndex = -1;
        document.body.focus();
        document.body.removeAttribute("tabindex");
        window.vistas = new Set();
        return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
          .filter((c) => c.type !== "hidden" && c.checkVisibility({ visibilityProperty: true }))
          .length;
      }
      """;

  void tabular() {
    pagina.keyboard().press("Tab");
  }

  /** Oprime la tecla con que se usa lo que tiene el foco. */
  void oprimir(String tecla) {
    pagina.keyboard().press(tecla);
  }

  void escribir(String texto) {
    pagina.keyboard().type(texto);
  }

  /** Llega a algo solo con el tabulador, viendo siempre dónde va. */
  void llegarA(Locator destino) {
    for (int i = 0; i < TOPE; i++) {
      tabular();
      assertThat(foco()).as("foco").containsEntry("seVe", true);
      if (Boolean.TRUE.equals(destino.evaluate("cosa => cosa === document.activeElement"))) {
        return;
      }
    }
    throw new AssertionError("con el tabulador no se llega a " + destino);
  }

  /** Lo que falla al recorrerla toda: dónde no se ve el foco, y si algo no se alcanza. */
  List<String> recorrerla() {
    var faltas = new LinkedHashSet<String>();
    int usables = (int) pagina.evaluate(USABLES);
    int vistas = 0;
    for (int i = 0; i < TOPE && vistas < usables; i++) {
      tabular();
      var foco = foco();
      if (foco.get("que").equals("")) {
        faltas.add("el tabulador alcanza %d de %d cosas".formatted(vistas, usables));
        return List.copyOf(faltas);
      }
      if (!foco.get("seVe").equals(true)) {
        faltas.add("no se ve el foco en " + foco.get("que"));
      }
      vistas = (int) foco.get("vistas");
    }
    return List.copyOf(faltas);
  }

  @SuppressWarnings("unchecked") // lo que devuelve el guion de arriba
  private Map<String, Object> foco() {
    return (Map<String, Object>) pagina.evaluate(FOCO);
  }
}
