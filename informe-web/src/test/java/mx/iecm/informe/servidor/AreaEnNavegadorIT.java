package mx.iecm.informe.servidor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lo que hace un área en un trimestre, en su navegador. */
class AreaEnNavegadorIT extends EnNavegador {

  private static final String AREA = "/panel/periodos/" + CasoReal.PERIODO + "/areas/DVOE";
  private static final Pattern FOLIO = Pattern.compile("CVOE-2025-T2/DVOE/\\d+");

  @ParameterizedTest(name = "JavaScript: {0}")
  @ValueSource(booleans = {true, false})
  void unAreaEntregaCorrigeVeSuAcuseYRetira(boolean conJavaScript) throws IOException {
    var dvoe = abrir(conJavaScript);
    dvoe.entrar("dvoe", "demo");
    assertThat(dvoe.ruta()).isEqualTo(AREA);
    assertThat(dvoe.bajar(dvoe.enlace("Bajar el libro de captura"))).startsWith('P', 'K');

    entregar(dvoe, CasoReal.unico(CasoReal.conLunesEquivocado()));
    assertThat(dvoe.aviso()).containsText("1 error por corregir");
    var hallado = dvoe.tabla("3.a.ii-1 Calendario semanal").locator("tbody tr").first();
    assertThat(hallado).containsText("B6");
    assertThat(hallado).containsText("Dice lunes, pero el 4 de mayo de 2025 es domingo.");
    assertThat(hallado).containsText("lunes 5 de mayo de 2025");
    assertThat(hojas(dvoe.bajar(dvoe.enlace("Bajar su libro anotado"))))
        .contains("name=\"Observaciones\"");

    byte[] corregido = CasoReal.unico(CasoReal.entrega("DVOE"));
    entregar(dvoe, corregido);
    assertThat(dvoe.aviso()).containsText("Su libro se recibió sin errores");
    verAcuse(dvoe, corregido);
    verCambios(dvoe);
    retirar(dvoe);
  }

  private static void entregar(Pestana area, byte[] libro) {
    area.pagina().getByLabel("El libro").setInputFiles(Pestana.libro("DVOE.xlsx", libro));
    area.boton("Entregar").click();
  }

  private static void verAcuse(Pestana area, byte[] libro) {
    String folio = area.pagina().locator("dl.acuse a").innerText();
    assertThat(folio).matches(FOLIO);
    area.pagina().locator("dl.acuse a").click();
    area.verTitulo("Acuse de recibo " + folio);
    assertThat(area.tabla("Cifras declaradas, como se entendieron")).containsText("liderazgos");

    var acuse = objeto(area.bajar(area.enlace("Bajarlo en JSON")));
    assertThat(acuse.toString()).contains(folio);
    assertThat(area.pagina().locator("dl.acuse")).containsText(acuse.getString("sello"));
    assertThat(area.bajar(area.enlace("Bajar el acuse en PDF"))).startsWith('%', 'P', 'D', 'F');
    assertThat(area.bajar(area.enlace("Bajar el libro"))).isEqualTo(libro);
  }

  private static void verCambios(Pestana area) {
    area.enlace("Ver qué cambió").click();
    assertThat(area.aviso()).containsText("diferencia");
    assertThat(area.tabla("Renglones de cada tabla que cambió")).containsText("3.a.ii-1");
    area.enlace("Volver a las entregas de DVOE").click();
  }

  private static void retirar(Pestana area) {
    Locator vigente = area.pagina().locator("td:text-is('Vale')");
    assertThat(vigente).hasCount(1);
    area.pagina().getByText("Retirar la entrega").click();
    area.boton("Retirar " + area.pagina().locator("dl.acuse a").innerText()).click();
    assertThat(area.aviso()).containsText("Lo que se había entregado se retiró");
    assertThat(vigente).hasCount(0);
  }

  @Test
  void elLibroSePuedeSoltar() {
    var dvoe = abrir(true);
    dvoe.entrar("dvoe", "demo");
    var formulario = dvoe.pagina().locator("[data-soltar]");
    assertThat(formulario).containsText("También puede soltar aquí el archivo.");

    soltar(dvoe, CasoReal.unico(CasoReal.conLunesEquivocado()), 2);
    assertThat(formulario).containsText("Suelte un solo archivo.");
    soltar(dvoe, CasoReal.unico(CasoReal.conLunesEquivocado()), 1);
    assertThat(formulario).containsText("DVOE.xlsx: oprima Entregar.");
    assertThat(dvoe.boton("Entregar")).isFocused();
    dvoe.boton("Entregar").click();

    assertThat(dvoe.aviso()).containsText("1 error por corregir");
    assertThat(dvoe.pagina().locator("dl.acuse")).containsText("DVOE.xlsx");
  }

  /** Lo que hace el navegador cuando alguien suelta archivos encima del formulario. */
  private static void soltar(Pestana area, byte[] libro, int veces) {
    JSHandle soltado =
        area.pagina()
            .evaluateHandle(
                """
                ({ base64, veces, tipo }) => {
                  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
                  const soltado = new DataTransfer();
                  for (let i = 0; i < veces; i++) {
                    soltado.items.add(new File([bytes], "DVOE.xlsx", { type: tipo }));
                  }
                  return soltado;
                }
                """,
                Map.of(
                    "base64",
                    Base64.getEncoder().encodeToString(libro),
                    "veces",
                    veces,
                    "tipo",
                    Pestana.XLSX));
    var formulario = area.pagina().locator("[data-soltar]");
    formulario.dispatchEvent("dragover", Map.of("dataTransfer", soltado));
    assertThat(formulario).hasClass(Pattern.compile("\\bencima\\b"));
    formulario.dispatchEvent("drop", Map.of("dataTransfer", soltado));
  }

  private static JsonObject objeto(byte[] json) {
    try (var lector = Json.createReader(new ByteArrayInputStream(json))) {
      return lector.readObject();
    }
  }

  private static String hojas(byte[] libro) throws IOException {
    try (var partes = new ZipInputStream(new ByteArrayInputStream(libro))) {
      for (var parte = partes.getNextEntry(); parte != null; parte = partes.getNextEntry()) {
        if (parte.getName().equals("xl/workbook.xml")) {
          return new String(partes.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    return "";
  }
}
