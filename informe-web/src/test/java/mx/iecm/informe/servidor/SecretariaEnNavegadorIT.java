package mx.iecm.informe.servidor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.asiento.Acto;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lo que hace la secretaría en un trimestre, en su navegador. */
class SecretariaEnNavegadorIT extends EnNavegador {

  private static final String TABLERO = "/panel/periodos/" + CasoReal.PERIODO;
  private static final String REGLA = "TXT-006";
  private static final String POR_ACUERDO = "Por acuerdo de la comisión.";
  private static final String CONSTA = "Consta en el expediente.";

  @AfterEach
  void dejarElCriterioComoEstaba() {
    CriterioDePrueba.vaciar(como("secretaria"));
  }

  @ParameterizedTest(name = "JavaScript: {0}")
  @ValueSource(booleans = {true, false})
  void laSecretariaDecideCompilaYBaja(boolean conJavaScript) {
    for (String area : CasoReal.AREAS) {
      assertThat(entregar(area, CasoReal.entrega(area)).estado()).isIn(200, 201);
    }
    var secretaria = abrir(conJavaScript);
    secretaria.entrar("secretaria", "demo");
    secretaria.pagina().locator("a[href='" + TABLERO + "']").click();
    assertThat(secretaria.tabla("4 de 4 áreas han entregado")).isVisible();

    ajustarUnaRegla(secretaria);
    compilar(secretaria, "Compilar el informe", conJavaScript);
    var advertencias = secretaria.pagina().locator("span.gravedad.advertencia");
    int antes = advertencias.count();
    justificarLaPrimera(secretaria);
    secretaria.enlace(CasoReal.PERIODO).click();
    compilar(secretaria, "Compilar un borrador", conJavaScript);

    assertThat(advertencias).hasCount(antes - 1);
    assertThat(secretaria.bajar(secretaria.enlace("borrador.docx"))).startsWith('P', 'K');
    verLoHecho(secretaria);
  }

  private static void ajustarUnaRegla(Pestana secretaria) {
    secretaria.enlace("Criterio: reglas, justificaciones e informe anterior").click();
    secretaria.pagina().getByLabel("Regla, por ejemplo FEC-009").fill(REGLA);
    secretaria.pagina().getByLabel("Queda como").selectOption("apagada");
    secretaria.pagina().getByLabel("Motivo, que se imprime en el dictamen").fill(POR_ACUERDO);
    secretaria.boton("Ajustar la regla").click();
    assertThat(secretaria.tabla("1 regla ajustada")).containsText(POR_ACUERDO);
    secretaria.enlace(CasoReal.PERIODO).click();
  }

  /** Con JavaScript, lo que pasa llega solo y nadie pregunta; sin él, la página se recarga. */
  private static void compilar(Pestana secretaria, String como, boolean conJavaScript) {
    List<String> preguntas = new ArrayList<>();
    secretaria
        .pagina()
        .onRequest(
            r -> {
              if (r.resourceType().equals("fetch")) {
                preguntas.add(r.url());
              }
            });
    if (conJavaScript) {
      Response avance =
          secretaria
              .pagina()
              .waitForResponse(
                  r -> r.url().endsWith("/avance"), () -> secretaria.boton(como).click());
      assertThat(avance.headerValue("content-type")).startsWith("text/event-stream");
    } else {
      secretaria.boton(como).click();
    }
    assertThat(secretaria.ruta()).startsWith("/panel/compilaciones/");
    assertThat(secretaria.pagina().locator(".aviso strong"))
        .hasText("OBSERVADO", new HasTextOptions().setTimeout(60_000));
    assertThat(secretaria.aviso()).containsText("202 renglones");
    assertThat(preguntas).isEmpty();
  }

  private static void justificarLaPrimera(Pestana secretaria) {
    Locator primera =
        secretaria.pagina().locator("tr:has(span.gravedad.advertencia):has(details)").first();
    String regla = primera.locator("td").last().innerText();
    primera.locator("summary").click();
    primera.getByLabel("Por qué se queda como está").fill(CONSTA);
    primera.locator("button").click();

    secretaria.verTitulo("Criterio de " + CasoReal.PERIODO);
    assertThat(secretaria.tabla("1 justificación")).containsText(CONSTA);
    assertThat(secretaria.tabla("1 justificación")).containsText(regla);
  }

  private static void verLoHecho(Pestana secretaria) {
    secretaria.enlace(CasoReal.PERIODO).click();
    var pasadas = secretaria.tabla("Compilaciones").locator("tbody tr");
    assertThat(pasadas.nth(0)).containsText("Borrador");
    assertThat(pasadas.nth(1)).containsText("Informe");
    pasadas.nth(1).locator("a").click();
    secretaria.verTitulo("Compilación del informe");

    secretaria.enlace("informe").first().click();
    secretaria.enlace("Bitácora").click();
    for (var acto :
        List.of(Acto.REGLA_AJUSTADA, Acto.ADVERTENCIA_JUSTIFICADA, Acto.COMPILACION_TERMINADA)) {
      assertThat(secretaria.pagina().locator("tbody")).containsText(acto.nombre());
    }
  }
}
