package mx.iecm.informe;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.iecm.informe.regla.Regla;

/**
 * Quién conoce a quién. Cada regla dice por qué: si falla, es eso lo que se pierde.
 *
 * <p>Mira las clases de todos los módulos, tal como se entregan.
 */
@AnalyzeClasses(packages = "mx.iecm.informe", importOptions = DoNotIncludeTests.class)
class ArquitecturaTest {

  private static final Set<String> RELOJES =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.util.Calendar.getInstance");

  /** Los paquetes de la aplicación. */
  private static final String[] WEB = {
    "mx.iecm.informe.acceso..",
    "mx.iecm.informe.almacen..",
    "mx.iecm.informe.api..",
    "mx.iecm.informe.asiento..",
    "mx.iecm.informe.aviso..",
    "mx.iecm.informe.compilacion..",
    "mx.iecm.informe.criterio..",
    "mx.iecm.informe.entrega..",
    "mx.iecm.informe.pagina..",
    "mx.iecm.informe.persona..",
    "mx.iecm.informe.problema..",
    "mx.iecm.informe.turno..",
    "mx.iecm.informe.vigilancia.."
  };

  private static final DescribedPredicate<JavaAccess<?>> ES_EL_RELOJ =
      DescribedPredicate.describe("es el reloj", ArquitecturaTest::esElReloj);

  @ArchTest
  static final ArchRule elModeloNoConoceANadie =
      solo("modelo").because("el informe se entiende sin Excel, sin XML y sin servidor");

  @ArchTest
  static final ArchRule elHallazgoSoloConoceElModelo =
      solo("hallazgo", "..modelo..")
          .because("un hallazgo es un dato: quien lo encuentra depende de él y no al revés");

  @ArchTest
  static final ArchRule elCastellanoSoloConoceElModelo =
      solo("castellano", "..modelo..", "com.ibm.icu..", "org.apache.commons.text..")
          .because("leer y escribir español no depende de dónde esté el texto");

  @ArchTest
  static final ArchRule lasReglasSoloConocenElInforme =
      solo("regla", "..modelo..", "..hallazgo..", "..castellano..")
          .because("una regla se lee y se prueba con la norma en la mano, sin ningún libro");

  @ArchTest
  static final ArchRule elXmlSoloConoceElModelo =
      solo(
              "xml",
              "..modelo..",
              "jakarta.xml.bind..",
              "javax.xml..",
              "org.xml.sax..",
              "org.w3c.dom..")
          .because("el XML canónico es el informe y nada más: ni hallazgos ni libros");

  @ArchTest
  static final ArchRule laBitacoraNoConoceANadie =
      solo("bitacora").because("una bitácora se verifica sin el servidor que la escribió");

  @ArchTest
  static final ArchRule leerNoEsRevisar =
      noClasses()
          .that()
          .resideInAPackage("..libro..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "mx.iecm.informe.regla..",
              "mx.iecm.informe.xml..",
              "mx.iecm.informe.caso..",
              "mx.iecm.informe.documento..",
              "mx.iecm.informe.trabajo..")
          .because(
              "un libro se lee igual cambien como cambien las reglas o los formatos de salida");

  @ArchTest
  static final ArchRule leerNoEsPrepararNiDevolver =
      noClasses()
          .that()
          .resideInAPackage("mx.iecm.informe.libro")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..libro.captura..", "..libro.anotacion..")
          .because("un libro se lee igual lo haya hecho quien lo haya hecho");

  @ArchTest
  static final ArchRule prepararYDevolverNoSeConocen =
      slices()
          .matching("mx.iecm.informe.libro.(*)..")
          .should()
          .notDependOnEachOther()
          .because("lo que un área recibe para llenar cambia sin tocar lo que se le devuelve");

  @ArchTest
  static final ArchRule elCsvEsDelCasoYDeLosDatosAbiertos =
      biblioteca("org.apache.commons.csv..", "..caso..", "..datos..");

  @ArchTest
  static final ArchRule laComparacionSoloConoceElInforme =
      solo("comparacion", "..modelo..", "..castellano..", "com.github.difflib..")
          .because("dos informes se comparan vengan de donde vengan y se muestre como se muestre");

  @ArchTest
  static final ArchRule difflibSoloEnComparacion =
      biblioteca("com.github.difflib..", "..comparacion..");

  @ArchTest
  static final ArchRule losDatosAbiertosSalenSoloDelXml =
      solo("datos", "..modelo..", "..xml..", "org.apache.commons.csv..")
          .because("cualquiera puede rehacerlos con el XML publicado");

  @ArchTest
  static final ArchRule elDocumentoNoConoceLosLibros =
      noClasses()
          .that()
          .resideInAPackage("..documento..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..libro..", "..regla..", "..trabajo..", "..consola..")
          .because("el documento se compone con el informe, venga de donde venga");

  @ArchTest
  static final ArchRule docx4jSoloEnDocumento = biblioteca("org.docx4j..", "..documento..");

  @ArchTest
  static final ArchRule pdfboxSoloDondeHayPdf =
      biblioteca("org.apache.pdfbox..", "..paginado..", "..acuse..");

  @ArchTest static final ArchRule poiSoloEnLibro = biblioteca("org.apache.poi..", "..libro..");

  @ArchTest
  static final ArchRule batchSoloEnTrabajo =
      biblioteca("jakarta.batch..", "..trabajo..", "..consola..", "..compilacion..");

  @ArchTest
  static final ArchRule persistenciaSoloDondeSeGuarda =
      biblioteca(
          "jakarta.persistence..",
          "..almacen..",
          "..asiento..",
          "..aviso..",
          "..entrega..",
          "..criterio..",
          "..compilacion..",
          "..persona..");

  @ArchTest
  static final ArchRule restSoloEnLosBordes =
      biblioteca("jakarta.ws.rs..", "..api..", "..pagina..", "..problema..");

  @ArchTest
  static final ArchRule servletSoloEnLosBordes =
      biblioteca("jakarta.servlet..", "..acceso..", "..api..", "..pagina..");

  @ArchTest
  static final ArchRule saludSoloEnVigilancia =
      biblioteca("org.eclipse.microprofile.health..", "..vigilancia..");

  @ArchTest
  static final ArchRule micrometerSoloEnVigilancia =
      biblioteca("io.micrometer..", "..vigilancia..");

  @ArchTest static final ArchRule undertowSoloEnAcceso = biblioteca("io.undertow..", "..acceso..");

  @ArchTest
  static final ArchRule elytronSoloEnPersona = biblioteca("org.wildfly.security..", "..persona..");

  @ArchTest static final ArchRule flywaySoloEnAlmacen = biblioteca("org.flywaydb..", "..almacen..");

  @ArchTest static final ArchRule correoSoloEnAviso = biblioteca("jakarta.mail..", "..aviso..");

  @ArchTest
  static final ArchRule unAvisoNoSabeDeQueAvisa =
      noClasses()
          .that()
          .resideInAPackage("..aviso..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..entrega..", "..compilacion..", "..api..", "..pagina..")
          .because("lo que un aviso dice lo sabe quien hace el acto; llevarlo es igual para todos");

  @ArchTest static final ArchRule jteSoloEnPagina = biblioteca("gg.jte..", "..pagina..");

  @ArchTest
  static final ArchRule elServidorNoLeeNiRevisaNiCompone =
      noClasses()
          .that()
          .resideInAnyPackage(WEB)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..regla..", "..documento..", "..xml..", "..consola..", "org.apache.poi..")
          .because("la aplicación es delgada: encarga el trabajo y muestra lo que dijo");

  @ArchTest
  static final ArchRule loDemasNoSabeQueHayServidor =
      noClasses()
          .that()
          .resideOutsideOfPackages(WEB)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(WEB)
          .because("el trabajo y la consola corren sin servidor");

  @ArchTest
  static final ArchRule lasPaginasUsanLaApi =
      noClasses()
          .that()
          .resideInAPackage("..pagina..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              ".*\\.(Periodos|Ventanas|Criterios|Decidido|Entregas|Historia|Recepcion|Compilaciones|Encargado|Almacen|Bitacora|Personas|Avisos|Directorio)")
          .because("lo que una persona puede hacer con una página lo puede una herramienta");

  @ArchTest static final ArchRule jberetSoloEnConsola = biblioteca("org.jberet..", "..consola..");

  @ArchTest static final ArchRule weldSoloEnConsola = biblioteca("org.jboss.weld..", "..consola..");

  @ArchTest static final ArchRule picocliSoloEnConsola = biblioteca("picocli..", "..consola..");

  @ArchTest static final ArchRule jaxbSoloEnXml = biblioteca("jakarta.xml.bind..", "..xml..");

  @ArchTest
  static final ArchRule nadieMiraElReloj =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..modelo..",
              "..regla..",
              "..documento..",
              "..libro..",
              "..xml..",
              "..trabajo..",
              "..comparacion..",
              "..control..",
              "..datos..")
          .should(accessTargetWhere(ES_EL_RELOJ))
          .because("dos corridas con los mismos datos dan el mismo informe, sea el día que sea");

  @ArchTest
  static final ArchRule todaReglaEsDeSuPaqueteYNoGuardaEstado =
      classes()
          .that()
          .areAssignableTo(Regla.class)
          .and(not(INTERFACES))
          .should()
          .bePackagePrivate()
          .andShould()
          .haveOnlyFinalFields()
          .because("al catálogo se llega por Reglas, y una regla no recuerda nada");

  @ArchTest
  static final ArchRule soloReglasConoceLosCapitulos =
      noClasses()
          .that()
          .resideInAPackage("mx.iecm.informe.regla")
          .and()
          .doNotHaveSimpleName("Reglas")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("mx.iecm.informe.regla.*..")
          .because("la forma de una norma no depende de lo que las normas digan");

  @ArchTest
  static final ArchRule unCapituloNoConoceAOtro =
      slices()
          .matching("mx.iecm.informe.regla.(*)..")
          .should()
          .notDependOnEachOther()
          .because("lo que dos capítulos comparten está en el paquete de las formas");

  @ArchTest
  static final ArchRule deUnCapituloSoloSeVeSuLista =
      classes()
          .that()
          .resideInAPackage("mx.iecm.informe.regla.*..")
          .and()
          .areTopLevelClasses()
          .and()
          .haveSimpleNameNotStartingWith("ReglasDe")
          .should()
          .notBePublic()
          .because("al catálogo se llega por Reglas");

  @ArchTest
  static final ArchRule losPaquetesNoSeMuerdenLaCola =
      slices()
          .matching("mx.iecm.informe.(*)..")
          .should()
          .beFreeOfCycles()
          .because("un paquete se entiende, se prueba y se cambia sin los que dependen de él");

  @ArchTest
  static final ArchRule ningunPaqueteEsUnCajon =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..",
              "..impl..",
              "..manager..",
              "..helper..",
              "..service..",
              "..common..",
              "..dto..")
          .because("el nombre de un paquete dice de qué trata");

  @ArchTest
  static final ArchRule ningunaClaseSeLlamaPorSuOficio =
      noClasses()
          .should()
          .haveNameMatching("(?i).*(util|utils|impl|manager|helper|service)(\\$.*)?")
          .because("lo que la institución tiene se llama como ella lo llama");

  private static ArchRule solo(String paquete, String... otros) {
    var admitidos = new ArrayList<>(List.of(otros));
    admitidos.addAll(List.of("java..", "org.jspecify.."));
    admitidos.add("mx.iecm.informe." + paquete + "..");
    return classes()
        .that()
        .resideInAPackage("mx.iecm.informe." + paquete + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(admitidos.toArray(String[]::new));
  }

  private static ArchRule biblioteca(String biblioteca, String... paquetes) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(paquetes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(biblioteca)
        .because(biblioteca + " se cambia sin tocar nada fuera de " + String.join(", ", paquetes));
  }

  private static boolean esElReloj(JavaAccess<?> acceso) {
    var dueno = acceso.getTargetOwner();
    String nombre = acceso.getTarget().getName();
    boolean ahora = dueno.getPackageName().startsWith("java.time") && nombre.equals("now");
    boolean deSistema = dueno.isEquivalentTo(Clock.class) && nombre.startsWith("system");
    boolean fechaDeHoy = acceso.getTarget().getFullName().equals("java.util.Date.<init>()");
    return ahora || deSistema || fechaDeHoy || RELOJES.contains(dueno.getName() + "." + nombre);
  }
}
