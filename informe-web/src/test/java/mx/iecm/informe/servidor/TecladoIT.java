package mx.iecm.informe.servidor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import org.junit.jupiter.api.Test;

/**
 * Todo lo que importa se hace con el tabulador, la barra y Entrar, y siempre se ve dónde se está.
 */
class TecladoIT extends EnNavegador {

  @Test
  void unAreaEntregaSinRaton() {
    var dvoe = abrir(true);
    var teclado = entrar(dvoe, "dvoe");
    saltarAlContenido(dvoe, teclado);

    teclado.llegarA(dvoe.pagina().getByLabel("El libro"));
    var elige = dvoe.pagina().waitForFileChooser(() -> teclado.oprimir("Enter"));
    elige.setFiles(Pestana.libro("DVOE.xlsx", CasoReal.unico(CasoReal.conLunesEquivocado())));
    teclado.llegarA(dvoe.boton("Entregar"));
    teclado.oprimir("Space");
    assertThat(dvoe.aviso()).containsText("1 error por corregir");

    teclado.llegarA(dvoe.enlace("Bajar su libro anotado"));
    var anotado = dvoe.pagina().waitForDownload(() -> teclado.oprimir("Enter"));
    assertThat(anotado.suggestedFilename()).endsWith(".xlsx");
    teclado.llegarA(dvoe.pagina().locator("summary"));
    teclado.oprimir("Space");
    assertThat(dvoe.pagina().locator("details button")).isVisible();
  }

  @Test
  void laSecretariaCompilaSinRaton() {
    for (String area : CasoReal.AREAS) {
      assertThat(entregar(area, CasoReal.entrega(area)).estado()).isIn(200, 201);
    }
    var secretaria = abrir(true);
    var teclado = entrar(secretaria, "secretaria");
    var periodo = "a[href='/panel/periodos/" + CasoReal.PERIODO + "']";
    teclado.llegarA(secretaria.pagina().locator(periodo));
    teclado.oprimir("Enter");
    assertThat(secretaria.boton("Compilar un borrador")).isVisible();
    teclado.llegarA(secretaria.boton("Compilar un borrador"));
    teclado.oprimir("Space");
    assertThat(secretaria.pagina().locator(".aviso strong"))
        .hasText("OBSERVADO", new HasTextOptions().setTimeout(60_000));

    Locator informe = secretaria.enlace("borrador.docx");
    teclado.llegarA(informe);
    var bajado = secretaria.pagina().waitForDownload(() -> teclado.oprimir("Enter"));
    assertThat(bajado.suggestedFilename()).isEqualTo("borrador.docx");
  }

  private static Teclado entrar(Pestana persona, String usuario) {
    persona.ir("/panel/");
    var teclado = new Teclado(persona.pagina());
    assertThat(persona.pagina().getByLabel("Usuario")).isFocused();
    teclado.escribir(usuario);
    teclado.llegarA(persona.pagina().getByLabel("Clave"));
    teclado.escribir("demo");
    teclado.oprimir("Enter");
    assertThat(persona.boton("Salir")).isVisible();
    return teclado;
  }

  private static void saltarAlContenido(Pestana persona, Teclado teclado) {
    Locator salto = persona.enlace("Ir al contenido");
    assertThat(salto).not().isInViewport();
    teclado.llegarA(salto);
    assertThat(salto).isInViewport();
    teclado.oprimir("Enter");
    teclado.tabular();
    assertThat(persona.pagina().locator("main :focus")).hasCount(1);
  }
}
