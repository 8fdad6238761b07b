package mx.iecm.informe.servidor;

import com.microsoft.playwright.Page.LocatorOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Las páginas y los estados en que se revisan: uno por renglón. */
final class Visitas {

  private static final String P = "GET /panel/periodos/{periodo}";
  private static final String A = P + "/areas/{area}";
  private static final String E = A + "/entregas/{id}";
  private static final String C = "GET /panel/compilaciones/{id}";
  private static final String CON = "/comparacion";

  private Visitas() {}

  static List<Visita> todas() {
    return List.of(
        de("GET /entrar", "entrar", "", "Entregas de las áreas", e -> e.ir("/entrar")),
        de(
            "POST /panel/j_security_check",
            "entrar",
            "",
            "no son correctos",
            e -> e.pestana().entrar("ub", "mal")),
        de("GET /entrar", "entrar", "", "demasiados intentos", e -> e.ir("/entrar?espera=40")),
        de("GET /salida", "recado", "", "Su sesión acabó", e -> e.ir("/salida")),
        de("GET /sin-papel", "recado", "", "no tiene ningún papel", e -> e.ir("/sin-papel")),
        de("GET /panel", "inicio", "secretaria", "Abrir un periodo", e -> e.ir("/panel/")),
        de("GET /panel", "inicio", "auditoria", "Informes por entregar", e -> e.ir("/panel/")),
        de("GET /panel", "inicio", "varias", "Informes por entregar", e -> e.ir("/panel/")),
        de(
            "GET /panel",
            "inicio",
            "ninguna",
            "Todavía no hay ningún periodo",
            e -> e.ir("/panel/")),
        de(A, "area", "ub", "Todavía no se recibe su libro.", Visitas::areaQueEmpieza),
        de(A, "area", "ub", "El periodo todavía no recibe.", e -> conVentana(e, 1, 2, false)),
        de(A, "area", "ub", "Por qué se entrega fuera de plazo", e -> conVentana(e, -2, -1, true)),
        de(A, "area", "ub", "El periodo está cerrado.", e -> conVentana(e, -2, -1, false)),
        de(A, "area", "ub", "con la prórroga que se dio", Visitas::areaConProrroga),
        de(A, "area", "dvoe", "1 error por corregir", Visitas::areaConHallazgos),
        de(A, "area", "dvoe", "se recibió sin errores", Visitas::areaSinHallazgos),
        de(A, "area", "dvoe", "Lo que se había entregado se retiró", Visitas::areaQueRetiro),
        de(A, "area", "auditoria", "de la más nueva a la más vieja", e -> e.ir(Escena.DVOE)),
        de(E, "entrega", "dvoe", "Lo que se halló al recibirla", Visitas::entregaVigente),
        de(E, "entrega", "dvoe", "se sustituyó por otra", Visitas::entregaSustituida),
        de(E, "entrega", "auditoria", "se retiró el", Visitas::entregaRetirada),
        de(E + "/cambios", "cambios", "dvoe", "Comparar con otra", Visitas::cambios),
        de(E + "/cambios", "cambios", "dvoe", "Las dos dicen lo mismo", Visitas::sinCambios),
        de(P, "tablero", "secretaria", "0 de 1 áreas", Visitas::tableroDeOtro),
        de(C, "compilacion", "secretaria", "Detener", Escena::verCompilar),
        de(C, "compilacion", "secretaria", "Se detuvo en", Escena::verDetenida),
        de(C, "compilacion", "secretaria", "OBSERVADO", Visitas::compilacionObservada),
        de(C, "compilacion", "auditoria", "se compuso un borrador", Visitas::borradorRechazado),
        de(C + CON, "comparacion", "secretaria", "Todavía no hay con qué", Visitas::sinConQue),
        de(C + CON, "comparacion", "secretaria", "diferencia", Visitas::conDiferencias),
        de(C + CON, "comparacion", "auditoria", "dicen lo mismo", Visitas::sinDiferencias),
        de(P, "tablero", "secretaria", "4 de 4 áreas han entregado", e -> e.ir(Escena.TABLERO)),
        de(P, "tablero", "auditoria", "Compilaciones", e -> e.ir(Escena.TABLERO)),
        de(P + "/criterio", "criterio", "secretaria", "se aplican como vienen", Visitas::criterio),
        de(P + "/criterio", "criterio", "secretaria", "1 regla ajustada", Visitas::decidido),
        de(P + "/criterio", "criterio", "auditoria", "1 justificación", Visitas::decidido),
        de(
            "GET /panel/bitacora",
            "bitacora",
            "secretaria",
            "Asientos",
            e -> e.ir("/panel/bitacora")),
        de("GET /panel/avisos", "avisos", "auditoria", "no manda correo", Visitas::avisos),
        de("GET /panel/avisos", "avisos", "secretaria", "Además de a sus", Visitas::avisosDeArea),
        de("GET /panel/bitacora", "bitacora", "auditoria", "No hay asientos", Visitas::agotada),
        de("GET /panel/personas", "personas", "secretaria", "Dar de alta", Visitas::personas),
        de(
            "GET /panel/personas",
            "personas",
            "auditoria",
            "Persona de prueba",
            e -> e.ir("/panel/personas")),
        de(
            "POST /panel/personas/{usuario}/clave",
            "personas",
            "secretaria",
            "Désela en persona",
            Visitas::otraClave),
        de("GET /panel/mi-clave", "mi-clave", "ub", "Al menos 12", e -> e.ir("/panel/mi-clave")),
        de("POST /panel/mi-clave", "mi-clave", "ub", "no coinciden", Visitas::clavesDistintas),
        de(
            "POST /panel/periodos",
            "apertura",
            "secretaria",
            "Quedó CVOE-2025-T2",
            Visitas::apertura),
        de(
            "POST /panel/periodos/{periodo}/areas/{area}",
            "problema",
            "dvoe",
            "LEC-001",
            Visitas::rechazo),
        de(
            "POST /panel/personas",
            "problema",
            "secretaria",
            "minúsculas sin acento",
            Visitas::altaMalDicha),
        de(P, "problema", "dvoe", "No le corresponde", e -> e.ir(Escena.TABLERO)),
        de(P, "problema", "secretaria", "No existe", e -> e.ir("/panel/periodos/NADA")));
  }

  private static Visita de(
      String direccion, String plantilla, String quien, String dice, Consumer<Escena> llegar) {
    return new Visita(direccion, plantilla, quien, dice, llegar);
  }

  private static void areaQueEmpieza(Escena e) {
    conVentana(e, -1, 1, false);
  }

  private static void conVentana(Escena e, int abre, int cierra, boolean admiteTarde) {
    e.ventana(abre, cierra, admiteTarde);
    e.ir("/panel/" + Escena.UB);
  }

  private static void areaConProrroga(Escena e) {
    e.ventana(-2, -1, false);
    e.prorroga();
    e.ir("/panel/" + Escena.UB);
  }

  private static void areaConHallazgos(Escena e) {
    e.entregar(CasoReal.conLunesEquivocado());
    e.ir(Escena.DVOE);
    e.pestana().pagina().locator("summary").click();
  }

  private static void areaSinHallazgos(Escena e) {
    e.entregar(CasoReal.entrega("DVOE"));
    e.ir(Escena.DVOE);
  }

  private static void areaQueRetiro(Escena e) {
    e.retirar(e.entregar(CasoReal.entrega("DVOE")));
    e.ir(Escena.DVOE);
  }

  private static void entregaVigente(Escena e) {
    e.ir(e.entregar(CasoReal.conLunesEquivocado()));
  }

  private static void entregaSustituida(Escena e) {
    String primera = e.entregar(CasoReal.entrega("DVOE"));
    e.entregar(CasoReal.entrega("DVOE"));
    e.ir(primera);
  }

  private static void entregaRetirada(Escena e) {
    String entrega = e.entregar(CasoReal.entrega("DVOE"));
    e.retirar(entrega);
    e.ir(entrega);
  }

  private static void cambios(Escena e) {
    e.entregar(CasoReal.entrega("DVOE"));
    e.ir(e.entregar(CasoReal.enorme(1)) + "/cambios");
  }

  private static void sinCambios(Escena e) {
    e.entregar(CasoReal.entrega("DVOE"));
    e.ir(e.entregar(CasoReal.entrega("DVOE")) + "/cambios");
  }

  private static void tableroDeOtro(Escena e) {
    e.ventana(-2, -1, false);
    e.prorroga();
    e.ir("/panel/" + Escena.OTRO);
    e.pestana().pagina().locator("summary").click();
  }

  private static void compilacionObservada(Escena e) {
    e.ir(e.compilar(CasoReal.entrega("DVOE"), ""));
    e.pestana().pagina().locator("summary").first().click();
  }

  private static void sinConQue(Escena e) {
    e.ir(e.compilarElOtro() + CON);
  }

  private static void conDiferencias(Escena e) {
    String antes = e.compilar(CasoReal.entrega("DVOE"), "?borrador=true");
    comparar(e, antes, e.compilar(CasoReal.enorme(1), "?borrador=true"));
  }

  private static void sinDiferencias(Escena e) {
    String antes = e.compilar(CasoReal.entrega("DVOE"), "?borrador=true");
    comparar(e, antes, e.compilar(CasoReal.entrega("DVOE"), "?borrador=true"));
  }

  private static void comparar(Escena e, String antes, String ahora) {
    e.ir(ahora + CON + "?desde=" + antes.substring(antes.lastIndexOf('/') + 1));
  }

  private static void avisos(Escena e) {
    e.ir("/panel/avisos");
  }

  private static void avisosDeArea(Escena e) {
    e.ir("/panel/avisos");
    e.pestana().pagina().locator("#area").fill("DVOE");
    e.pestana().pagina().locator("#correo").fill("difusion@example.mx");
    e.pestana().boton("Guardar").click();
  }

  private static void borradorRechazado(Escena e) {
    e.ir(e.compilar(CasoReal.conLunesEquivocado(), "?borrador=true"));
  }

  private static void criterio(Escena e) {
    CriterioDePrueba.vaciar(e.como().apply("secretaria"));
    e.ir(Escena.TABLERO + "/criterio");
  }

  private static void decidido(Escena e) {
    CriterioDePrueba.vaciar(e.como().apply("secretaria"));
    e.decidir();
    e.ir(Escena.TABLERO + "/criterio");
    CriterioDePrueba.vaciar(e.como().apply("secretaria"));
  }

  private static void agotada(Escena e) {
    e.ir("/panel/bitacora?siguiente=1");
  }

  private static void personas(Escena e) {
    e.ir("/panel/personas");
    e.pestana().pagina().locator("summary").first().click();
  }

  private static void otraClave(Escena e) {
    e.ir("/panel/personas");
    e.pestana().pagina().locator("summary", conTexto("olvidadiza")).click();
    e.pestana().boton("Darle otra clave").click();
  }

  private static LocatorOptions conTexto(String texto) {
    return new LocatorOptions().setHasText(texto);
  }

  private static void altaMalDicha(Escena e) {
    e.ir("/panel/personas");
    e.pestana().pagina().locator("#usuario").fill("Doña Inés");
    e.pestana().pagina().locator("#nombre").fill("Inés");
    e.pestana().boton("Dar de alta").click();
  }

  private static void clavesDistintas(Escena e) {
    e.ir("/panel/mi-clave");
    var pagina = e.pestana().pagina();
    pagina.locator("#actual").fill("la de ahora");
    pagina.locator("#nueva").fill("una que nadie sabe");
    pagina.locator("#otraVez").fill("otra que nadie sabe");
    e.pestana().boton("Cambiar la clave").click();
  }

  private static void apertura(Escena e) {
    e.ir("/panel/");
    var pagina = e.pestana().pagina();
    pagina
        .locator("#programa")
        .setInputFiles(Pestana.libro("programa.xlsx", CasoReal.libro("programa")));
    pagina
        .locator("#secretaria")
        .setInputFiles(Pestana.libro("secretaria.xlsx", CasoReal.libro("secretaria")));
    e.pestana().boton("Abrir el periodo").click();
  }

  private static void rechazo(Escena e) {
    e.ir(Escena.DVOE);
    byte[] otraCosa = "%PDF-1.7 no es un libro".getBytes(StandardCharsets.UTF_8);
    e.pestana().pagina().locator("#libro").setInputFiles(Pestana.libro("DVOE.xlsx", otraCosa));
    e.pestana().boton("Entregar").click();
  }
}
